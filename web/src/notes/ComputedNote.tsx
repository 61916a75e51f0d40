import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Link } from 'wouter';
import { pageAddress } from '../app/urlState.ts';
import { useData } from '../data/useData.ts';
import { words } from '../strings/index.ts';

interface ComputedProps {
  /** what was counted, in words */
  counted: string;
  /** the command that computes it again */
  recipe: string;
}

/** The mark of the weakest number: what is computed here always rests on some that are assumed. */
const MARK = '1*';

/** The footnote of a computed figure: the calculation, the numbers it rests on, and the way to their claims and pages. */
export function ComputedNote(props: ComputedProps): ReactNode {
  return (
    <DialogTrigger>
      <Button className="note-mark" aria-label={words.notes.open(1)}>
        {MARK}
      </Button>
      <Popover className="popover">
        <Dialog className="note" aria-label={words.notes.open(1)}>
          <Chain {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Chain({ counted, recipe }: ComputedProps): ReactNode {
  const method = useData('method');
  const numbers = (method?.mechanisms ?? []).filter(({ on }) => on).flatMap(({ parameters }) => parameters);
  const of = (kind: string): number => numbers.filter((number) => number.kind === kind).length;
  const { computed } = words.notes;
  return (
    <>
      <p>{counted}</p>
      <p className="mono">{recipe}</p>
      {method !== undefined && (
        <p>{computed.restsOn(numbers.length, of('documented'), of('inferred'), of('assumed'))}</p>
      )}
      <ul>
        <li>
          <Link href={pageAddress('/method', { view: 'mechanisms' })}>{computed.parameters}</Link>
        </li>
        <li>
          <Link href={pageAddress('/evidence', { view: 'readings' })}>{computed.readings}</Link>
        </li>
      </ul>
    </>
  );
}
