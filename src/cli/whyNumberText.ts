import { staleLines } from './staleText.ts';
import { ascii, wrap } from './traceText.ts';
import type { WhyNumberReport } from './whyNumberShape.ts';

type Entry = WhyNumberReport['numbers'][number];
type ClaimEntry = Entry['claims'][number];
type Figure = NonNullable<WhyNumberReport['run']>;

/**
 * The report as lines. Of numbers asked for: each with its claims and pages. Of a figure of a run: the figure, the number that
 * moves it most, then everything with claims behind it, by source and page or, with `all`, one by one.
 */
export function whyNumberText(report: WhyNumberReport, all: boolean): string[] {
  const { run, numbers, record } = report;
  if (run === null) return parted(numbers.map(entryLines));
  const lines = [...runLines(report, run), ''];
  const [mover] = numbers.filter(({ path }) => path === run.movedBy);
  const rest = numbers.filter((entry) => entry !== mover);
  const first = mover === undefined ? [] : [...entryLines(mover), ''];
  if (!all) return [...lines, ...first, ...sourceLines([...rest, ...record])];
  return [
    ...lines,
    ...first,
    ...parted([
      ...rest.map(entryLines),
      ...record.map(({ path, claims }) => [path, ...claims.flatMap(claimLines)]),
    ]),
  ];
}

const parted = (blocks: readonly string[][]): string[] =>
  blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...block]);

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

function runLines({ asked, scenario, numbers, record }: WhyNumberReport, run: Figure): string[] {
  const { probability, low, high, runs, seed, rowsHash, stale, changed, documented, inferred, assumed } = run;
  const withClaims = numbers.filter(({ claims }) => claims.length > 0).length;
  return [
    ...wrap(
      `${asked}: ${percent(probability)} (dice ${percent(low)} to ${percent(high)}), counted by weight in ${runs} histories, seed ${seed}, rows sha256 ${rowsHash.slice(0, 8)}...`,
    ),
    ...(stale ? wrap('The files have changed since: run it again for a figure of today.') : []),
    ...(stale && changed !== null ? staleLines(scenario, { same: false, changed, numbers: [] }) : []),
    ...wrap(`It rests on ${documented} documented, ${inferred} inferred and ${assumed} assumed* numbers.`),
    ...wrap(
      `Claims stand behind ${withClaims} of them, and behind ${record.length} entries of the record and of institutions.`,
    ),
    ...wrap(
      !numbers.some(({ path }) => path === run.movedBy)
        ? 'The run could not tell which number moves it most: that takes more histories (-n 2000), and is told of the first leader only.'
        : 'Of the assumed numbers this moves it most:',
    ),
  ];
}

/** The places in each source on which inputs rest, the source that carries most first. */
function sourceLines(inputs: readonly { path: string; claims: readonly ClaimEntry[] }[]): string[] {
  const bySource = new Map<string, { name: string; places: Set<string>; inputs: Set<string> }>();
  for (const { path, claims } of inputs)
    for (const { source, citation } of claims) {
      const [name = source, ...place] = citation.split(', ');
      const known = bySource.get(source) ?? { name, places: new Set(), inputs: new Set() };
      bySource.set(source, known);
      known.inputs.add(path);
      known.places.add(place.join(', '));
    }
  const sorted = [...bySource.values()].sort(
    (a, b) => b.inputs.size - a.inputs.size || (a.name < b.name ? -1 : 1),
  );
  return [
    'What stands behind it, by source (each input with its claims: --all, --json):',
    ...sorted.flatMap(({ name, places, inputs: own }) =>
      wrap(ascii(`${name}, for ${own.size}: ${[...places].sort().join('; ')}`), '  ', '    '),
    ),
  ];
}

const MARKS: Readonly<Record<string, string>> = { documented: '', inferred: 'i', assumed: '*' };
const short = (value: number): string => String(Number(value.toPrecision(3)));

function entryLines({ path, value, low, high, kind, place, meaning, because, claims }: Entry): string[] {
  const range = low === high ? 'not sampled' : `drawn from ${short(low)} to ${short(high)}`;
  return [
    ...wrap(`${path} ${short(value)}${MARKS[kind]}, ${range}, ${kind}`),
    ...(meaning === null ? [] : wrap(meaning, '  ')),
    ...wrap(place === null ? 'set: default of the model' : `set: ${place}`, '  '),
    ...(because === null ? [] : wrap(`assumed: ${because.replace(/^assumed: /, '')}`, '  ', '    ')),
    ...claims.flatMap(claimLines),
  ];
}

function claimLines(claim: ClaimEntry): string[] {
  const { id, kind, certainty, citation, paraphrase, from, contradictions } = claim;
  return [
    ...wrap(ascii(`${id}, ${kind}, certainty ${certainty}: ${citation}`), '  ', '    '),
    ...(paraphrase === null ? [] : wrap(paraphrase, '    ')),
    ...(from.length === 0 ? [] : wrap(`drawn from ${from.join(', ')}`, '    ')),
    ...contradictions.flatMap((key) => wrap(`contradicted: ${key}`, '    ', '      ')),
  ];
}
