import { FACTORS } from '../analysis/index.ts';
import { CONTINUITIES } from '../scenario/index.ts';
import type { ContinuityReport } from './continuityShape.ts';
import { parametersLine } from './parametersFrom.ts';
import { grouped } from './runText.ts';
import { textTable } from './textTable.ts';
import { ascii, wrap } from './traceText.ts';

type Shares = NonNullable<ContinuityReport['shares']>;
type Parts = Shares['readings'][number]['outcomes'][number]['all'];

/** What the terminal shows of continuity: features by area, then shares. */
export function continuityText(report: ContinuityReport): string[] {
  const { scenario, areas, features, rule, shares } = report;
  return [
    ...wrap(
      `Plenum, ${scenario}, continuity: ${features.length} dated features of ${report.file}, sha256 ${report.fileSha256.slice(0, 16)}...`,
    ),
    ...wrap(rule, '  '),
    ...areas.flatMap(({ id, name }) => [
      '',
      ascii(name),
      ...features
        .filter(({ area }) => area === id)
        .flatMap((feature) =>
          wrap(
            `${feature.name}${feature.disputed === null ? '' : ' (disputed)'}`,
            `  ${feature.verdict.padEnd(12)}`,
            ' '.repeat(14),
          ),
        ),
    ]),
    '',
    ...textTable(
      ['', ...CONTINUITIES],
      areas.map((area) => [area.name, ...CONTINUITIES.map((verdict) => String(area[verdict] || '-'))]),
    ),
    ...wrap(
      'Not added up: features are not alike in weight, and which are listed is a choice. --feature <id> shows one with its dates and claims.',
      '  ',
    ),
    ...(shares === null ? [] : ['', ...parametersLine(report), ...sharesText(shares)]),
    '',
    'This is an argument, not an oracle.',
  ];
}

function sharesText(shares: Shares): string[] {
  const { office, rules, circumstance, runs, seed, persons, readings } = shares;
  const [main] = readings;
  return [
    ...wrap(
      `In this model, under the reading "${main!.id}": the members of the inner body change places at random, so that ${persons.length} persons in turn hold the office ${office}. Rules: ${rules.holds}. Circumstances: ${circumstance.holds}.`,
    ),
    '',
    ...wrap('Of 100 parts of the variance, with the rules fixed as they were'),
    ...table(main!, ({ fixed }) => fixed, false),
    '',
    ...wrap('and with the rules taken away in half of the histories'),
    ...table(main!, ({ all }) => all, true),
    '',
    ...readingText(shares),
    ...wrap(
      'Beside each part its interval: 95 %, over parameter points. together: what combinations do beyond the sum. chance: dice, who holds the other places, and the unknown numbers.',
      '  ',
    ),
    ...wrap(`${grouped(runs)} histories in each of four worlds, seed ${seed}.`),
  ];
}

const NAME = 20;

function table(
  { outcomes }: Shares['readings'][number],
  partsOf: (outcome: Shares['readings'][number]['outcomes'][number]) => Parts,
  withRules: boolean,
): string[] {
  const factors = FACTORS.filter((name) => withRules || name !== 'rules');
  return textTable(
    ['outcome', ...factors],
    outcomes.map((outcome) => {
      const parts = partsOf(outcome);
      const name =
        outcome.name.length > NAME ? `${outcome.name.slice(0, NAME - 2).trimEnd()}..` : outcome.name;
      return [name, ...factors.map((factor) => (parts === null ? '-' : cell(parts[factor])))];
    }),
  );
}

const hundredth = (value: number): string => String(Math.round(100 * value));
const cell = ({ share, low, high }: { share: number; low: number; high: number }): string =>
  `${hundredth(share)} ${`${hundredth(low)}-${hundredth(high)}`.padStart(6)}`;

/** How far the person's share goes over readings. */
function readingText({ readings }: Shares): string[] {
  if (readings.length < 2) return [];
  const parts = readings[0]!.outcomes.flatMap(({ name }, i) => {
    const values = readings.flatMap(({ outcomes }) => outcomes[i]!.fixed?.person.share ?? []);
    if (values.length === 0) return [];
    return [`${name} ${hundredth(Math.min(...values))}-${hundredth(Math.max(...values))}`];
  });
  return wrap(
    `The person's part with the rules fixed, lowest to highest over ${readings.length} readings: ${parts.join('; ')}.`,
    '  ',
  );
}

/** One feature with its dates and claims. */
export function featureText({ features }: ContinuityReport): string[] {
  const [feature] = features;
  const { name, verdict, before, after, note, disputed } = feature!;
  const line = (head: string, text: string | null): string[] =>
    text === null ? [] : wrap(text, `  ${head.padEnd(9)}`, ' '.repeat(11));
  const practice = (head: string, entry: typeof before): string[] =>
    entry === null
      ? line(head, 'nothing of the kind on record')
      : [
          ...line(head, `${entry.when}: ${entry.what}`),
          ...entry.citations.flatMap((cited) => line('', cited)),
        ];
  return [
    ...wrap(`${name}: ${verdict}`),
    ...practice('before', before),
    ...practice('after', after),
    ...line('note', note),
    ...line('disputed', disputed),
  ];
}
