import type { Scenario } from '../checkedScenario.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import type { Reform } from '../reform.ts';
import type { Choice, Outcome, Variants } from '../variants.ts';
import type { KnownMechanism } from './ground.ts';
import { checkReform, type ReformFinding } from './reform.ts';

/** More cannot be taken in at a glance. */
const MOST_VARIANTS = 24;

/**
 * What is wrong with a file of variants of this scenario: reforms, persons and issues that do not exist, ids given twice, choices
 * that change what is not there, too many variants.
 */
export function checkVariants(
  file: Variants,
  scenario: Scenario,
  reforms: readonly Reform[],
  mechanisms: readonly KnownMechanism[],
): ReformFinding[] {
  const count = file.factors.reduce(
    (product, { choices }) => product * choices.length,
    file.base.choices.length,
  );
  return [
    ...(count > MOST_VARIANTS
      ? [finding(['factors'], () => `${count} variants; at most ${MOST_VARIANTS} are run`)]
      : []),
    ...baseFindings(file, reforms),
    ...file.factors.flatMap(({ choices }, f) => [
      ...twice(choices, ['factors', f, 'choices']),
      ...choices.flatMap((choice, c) =>
        choiceFindings(choice, file, reforms, scenario, mechanisms).map((entry) => ({
          ...entry,
          path: ['factors', f, 'choices', c, ...entry.path],
        })),
      ),
    ]),
    ...twice(file.outcomes, ['outcomes']),
    ...file.outcomes.flatMap((outcome, o) => outcomeFindings(outcome, scenario, ['outcomes', o])),
  ];
}

const finding = (path: Path, what: () => string): ReformFinding => ({ path, what });

function twice(entries: readonly { id: string }[], path: Path): ReformFinding[] {
  return entries.flatMap(({ id }, i) =>
    entries.findIndex((other) => other.id === id) === i
      ? []
      : [finding([...path, i, 'id'], () => `${quoted(id)} stands twice`)],
  );
}

function baseFindings({ base }: Variants, reforms: readonly Reform[]): ReformFinding[] {
  const known = reforms.map(({ id }) => id);
  return [
    ...twice(base.choices, ['base', 'choices']),
    ...base.choices.flatMap(({ reform }, i) =>
      known.includes(reform)
        ? []
        : [
            finding(
              ['base', 'choices', i, 'reform'],
              () => `${quoted(reform)} is no reform of the scenario${didYouMean(reform, known)}`,
            ),
          ],
    ),
  ];
}

/** A choice is checked as a reform of the latest day that it can go with. */
function choiceFindings(
  { id, name, claims, effects, mechanisms, numbers }: Choice,
  { base, title, question }: Variants,
  reforms: readonly Reform[],
  scenario: Scenario,
  known: readonly KnownMechanism[],
): ReformFinding[] {
  const days = base.choices.flatMap(
    ({ reform }) => reforms.find((candidate) => candidate.id === reform)?.date ?? [],
  );
  if ((effects ?? mechanisms ?? numbers) === undefined || days.length === 0) return [];
  const date = days.reduce((a, b) => (a > b ? a : b));
  const option = claims === undefined ? {} : { claims };
  const reform = { schemaVersion: 1, id, title, question, date, instead: name, option } as const;
  return checkReform({ ...reform, effects, mechanisms, numbers }, scenario, known).map((entry) => ({
    ...entry,
    path: entry.path[0] === 'option' ? entry.path.slice(1) : entry.path,
  }));
}

function outcomeFindings(outcome: Outcome, { scenario, collections }: Scenario, path: Path): ReformFinding[] {
  const [key, id, known] =
    outcome.kind === 'leads'
      ? ['person', outcome.person, scenario.actors!]
      : ['issue', outcome.issue, collections.issues.map((issue) => issue.id)];
  if (known.includes(id)) return [];
  const word = key === 'person' ? 'actor of the scenario' : 'issue';
  return [finding([...path, key], () => `${quoted(id)} is no ${word}${didYouMean(id, known)}`)];
}
