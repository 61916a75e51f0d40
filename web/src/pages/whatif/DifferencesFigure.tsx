import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import type { TwinRow } from '../../engine/twinReport.ts';
import { Figure } from '../../figure/Figure.tsx';
import { DotIntervals } from '../../intervals/DotIntervals.tsx';
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
      below={<p className="small quiet">{words.whatIf.key}</p>}
    >
      <DotIntervals
        zero={words.whatIf.zero}
        rows={rows.slice(0, 6).map(({ person, difference, readings }) => ({
          id: person ?? 'no one',
          mark: '',
          name: nameOf(person),
          color: person === null ? 'var(--no-one)' : colorOf(personOf(person)),
          shape: person === null ? 'square' : personOf(person)?.color?.mark,
          hatched: person === null,
          estimate: difference.difference,
          low: difference.low,
          high: difference.high,
          range: readings,
          text: signedHundred(difference.difference),
        }))}
      />
    </Figure>
  );
}

const rowText = ({ difference: { difference, low, high } }: TwinRow, name: string): string =>
  low > 0 || high < 0
    ? `${name} ${signedHundred(difference)} (${signedHundred(low)} to ${signedHundred(high)}).`
    : `${name}: ${words.whatIf.noChange}.`;

const cells = (row: TwinRow, name: string): string[] => [
  name,
  perHundred(row.without.probability),
  perHundred(row.with.probability),
  signedHundred(row.difference.difference),
  `${signedHundred(row.difference.low)} to ${signedHundred(row.difference.high)}`,
  row.readings === null ? '' : `${signedHundred(row.readings.low)} to ${signedHundred(row.readings.high)}`,
];
