import type { ReactNode } from 'react';
import type { PersonBrief } from '../../data/shapes.ts';
import { MarkInText } from '../../people/Mark.tsx';
import { bandLook } from '../../ribbon/bandLook.ts';
import type { Layer } from '../../ribbon/bands.ts';

/** The mark of a band beside its name in text: the person's, or the hatch of no one. */
export function BandMark({
  who,
  persons,
}: {
  who: Layer['who'];
  persons: readonly PersonBrief[];
}): ReactNode {
  if (who === null) return <span className="hatch" aria-hidden="true" />;
  const { mark, color } = bandLook(who, persons, '');
  return <MarkInText shape={mark} color={color} />;
}
