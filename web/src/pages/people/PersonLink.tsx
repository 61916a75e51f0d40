import type { Person } from 'plenum/polity';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageAddress } from '../../app/urlState.ts';
import { colorOf } from '../../people/colors.ts';
import { MarkInText } from '../../people/Mark.tsx';

/** A person's name with his mark, leading to his page; an id that the polity does not know stays text. */
export function PersonLink({ id, person }: { id: string; person: Person | undefined }): ReactNode {
  if (person === undefined) return id;
  return (
    <Link className="person" href={pageAddress('/people', { person: person.id })}>
      {person.color !== undefined && <MarkInText shape={person.color.mark} color={colorOf(person)} />}
      {person.short}
    </Link>
  );
}
