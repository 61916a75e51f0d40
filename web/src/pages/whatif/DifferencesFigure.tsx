import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import type { TwinRow } from '../../engine/twinReport.ts';
import { Figure } from '../../figure/Figure.tsx';
import { DotIntervals, type DotRow } from '../../intervals/DotIntervals.tsx';
import { colorOf } from '../../people/colors.ts';
import { words } from '../../strings/index.ts';
import { perHundred, signedHundred } from '../../words/numbers.ts';

interface DifferencesProps {
  rows: readonly TwinRow[];
  persons: StoryData['persons'];
  provenance: string;
}

/** How each person's chance differs between the two worlds: dots with both doubts on a line through zero. */
export function DifferencesFigure({ rows, persons, provenance }: DifferencesProps): ReactNode {
  const personOf = (id: string) => persons.find((person) => person.id === id);
  const nameOf = (id: string | null): string => (id === null ? words.app.noOne : (personOf(id)?.short ?? id));
  const unsure = rows.filter(isUnsure).length;
  const sureness = unsure === rows.length ? words.whatIf.nothingSure : unsure > 0 ? words.whatIf.unsure : '';
  return (
    <Figure
      id="differences"
      title={words.whatIf.differences}
      kind="computed"
      summary={rows.map((row) => rowText(row, nameOf(row.person))).join(' ')}
      table={{
        columns: [...words.whatIf.columns],
        rows: rows.map((row) => cells(row, nameOf(row.person))),
      }}
      provenance={provenance}
      keys
      below={
        <p className="small quiet">
          {words.whatIf.key} {sureness}
        </p>
      }
    >
      <DotIntervals
        zero={words.whatIf.zero}
        rows={rows.slice(0, 6).map((row) => rowOf(row, nameOf, personOf))}
      />
    </Figure>
  );
}

/** Whether the interval of dice holds zero. */
const isUnsure = ({ difference: { low, high } }: TwinRow): boolean => low <= 0 && high >= 0;

type NameOf = (id: string | null) => string;
type PersonOf = (id: string) => StoryData['persons'][number] | undefined;

const rowOf = (row: TwinRow, nameOf: NameOf, personOf: PersonOf): DotRow => ({
  id: row.person ?? 'no one',
  mark: '',
  name: nameOf(row.person),
  color: row.person === null ? 'var(--no-one)' : colorOf(personOf(row.person)),
  shape: row.person === null ? 'square' : personOf(row.person)?.color?.mark,
  hatched: row.person === null,
  estimate: row.difference.difference,
  low: row.difference.low,
  high: row.difference.high,
  range: row.readings,
  text: signedHundred(row.difference.difference),
  faint: isUnsure(row),
});

const rowText = (row: TwinRow, name: string): string => {
  const { difference, low, high } = row.difference;
  return isUnsure(row)
    ? `${name}: ${words.whatIf.noChange}.`
    : `${name} ${signedHundred(difference)} (${signedHundred(low)} to ${signedHundred(high)}).`;
};

const cells = (row: TwinRow, name: string): string[] => [
  name,
  perHundred(row.without.probability),
  perHundred(row.with.probability),
  signedHundred(row.difference.difference),
  `${signedHundred(row.difference.low)} to ${signedHundred(row.difference.high)}`,
  row.readings === null ? '' : `${signedHundred(row.readings.low)} to ${signedHundred(row.readings.high)}`,
];
