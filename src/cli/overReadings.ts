import { Option } from 'commander';
import * as z from 'zod';
import { robustCore, type Sayings, type Share } from '../analysis/index.ts';
import type { PlannedReading } from './readingPlan.ts';
import { text } from './runShapeParts.ts';
import { field } from './shape.ts';
import { wrap } from './traceText.ts';

/** The option that runs all readings alike and says what they agree on. */
export const allReadingsOption = (): Option =>
  new Option(
    '--all-readings',
    'as many histories of every reading; what all agree on, where they differ, what would decide',
  ).conflicts('readings');

/** Histories of each other reading, by the options. */
export const otherRuns = ({
  runs,
  readings,
  readingsRuns,
  allReadings,
}: {
  runs: number;
  readings: boolean;
  readingsRuns: number;
  allReadings?: true | undefined;
}): number => (allReadings ? runs : readings ? readingsRuns : 0);

const silent = field(z.array(text), 'ids', 'readings under which it cannot be told');

/** The field of a report on what readings agree on. */
export const overReadingsField = field(
  z
    .strictObject({
      core: field(
        z.array(
          z.strictObject({
            about: field(text, '', 'the matter'),
            says: field(text, '', 'what every reading says of it'),
          }),
        ),
        '',
        'robust core: told by every reading, and alike',
      ),
      disagreements: field(
        z.array(
          z.strictObject({
            about: field(text, '', 'the matter'),
            sides: field(
              z.array(
                z.strictObject({
                  says: field(text, '', 'what is said'),
                  readings: field(z.array(text), 'ids', 'by whom'),
                }),
              ),
              '',
              'two or more',
            ),
            silent,
          }),
        ),
        '',
        'told by several readings, not alike',
      ),
      open: field(
        z.array(
          z.strictObject({
            about: field(text, '', 'the matter'),
            says: field(text.nullable(), '', 'what those say that can tell; null if none can'),
            silent,
          }),
        ),
        '',
        'not told by all: more histories may tell',
      ),
      decide: field(
        z.array(
          z.strictObject({
            reading: field(text, 'id', 'a reading that takes part in a disagreement'),
            embarrassedBy: field(text, '', 'the evidence that would count against it'),
          }),
        ),
        '',
        'what would decide',
      ),
    })
    .nullable(),
  '',
  'what readings agree on; null without `--all-readings`',
);
export type OverReadings = NonNullable<z.infer<typeof overReadingsField>>;

/** What one reading says, for the comparison. */
export interface ReadingSays {
  reading: PlannedReading;
  says: readonly (readonly [about: string, says: string | null])[];
}

/** What readings agree on, where they differ, and the evidence that would decide. */
export function overReadings(all: readonly ReadingSays[]): OverReadings {
  const found = robustCore(
    all.map(({ reading, says }): Sayings => ({ reading: reading.id, says: new Map(says) })),
  );
  const parties = new Set(
    found.disagreements.flatMap(({ sides }) => sides.flatMap(({ readings }) => readings)),
  );
  return {
    ...found,
    decide: all.flatMap(({ reading: { id, reading } }) =>
      parties.has(id) && reading !== undefined ? [{ reading: id, embarrassedBy: reading.embarrassedBy }] : [],
    ),
  };
}

/** How often something happens, in words, where the interval for dice lies within one of three bands; else null. */
export function howOften({ low, high }: Share): string | null {
  if (high < 0.1) return 'in fewer than 10 of 100 histories';
  if (low > 0.5) return 'in more than half of the histories';
  return low >= 0.1 && high <= 0.5 ? 'in 10 to 50 of 100 histories' : null;
}

/** A change that cannot be greater than this, either way, is hardly one. */
const HARDLY = 0.05;

/** Which way something moves, where its interval lies within 5 in 100 of zero or excludes zero; else null. */
export function whichWay({ low, high }: { low: number; high: number }): string | null {
  if (low > -HARDLY && high < HARDLY) return 'hardly any change';
  return low > 0 ? 'more often' : high < 0 ? 'less often' : null;
}

/** The same in lines for the terminal. */
export function overReadingsText(found: OverReadings | null): string[] {
  if (found === null) return [];
  const { core, disagreements, open, decide } = found;
  return [
    '',
    'Under every reading',
    ...(core.length === 0
      ? ['  nothing: no matter is told by every reading, and alike']
      : [...new Set(core.map(({ says }) => says))].flatMap((said) => {
          const matters = core.filter(({ says }) => says === said).map(({ about }) => about);
          return wrap(`${said}: ${matters.join(', ')}`, '  ', '    ');
        })),
    ...(disagreements.length === 0 ? [] : ['Readings differ']),
    ...disagreements.flatMap(({ about, sides }) =>
      wrap(
        `${about}: ${sides.map(({ says, readings }) => `${says} (${readings.join(', ')})`).join('; ')}`,
        '  ',
        '    ',
      ),
    ),
    ...(open.length === 0 ? [] : ['Not told by all, with so many histories']),
    ...open.flatMap(({ about, says, silent: without }) =>
      wrap(
        says === null ? `${about}: by none` : `${about}: ${says}, but not told under ${without.join(', ')}`,
        '  ',
        '    ',
      ),
    ),
    ...(decide.length === 0 ? [] : ['What would decide: evidence against a reading that takes part']),
    ...decide.flatMap(({ reading, embarrassedBy }) => wrap(`${reading}: ${embarrassedBy}`, '  ', '    ')),
  ];
}
