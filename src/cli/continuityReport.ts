import { type Crossed, factorShares, type Sample, sampleOf } from '../analysis/index.ts';
import { DRAW_KIND, makeStream, nameHash, uniform } from '../random/index.ts';
import { column, type Table } from '../results/index.ts';
import { CONTINUITIES, compile, type Feature, parametersFrom, type ShareOutcome } from '../scenario/index.ts';
import type { Loaded, LoadedContinuity } from '../scenario/node/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import type { Terminal } from './command.ts';
import type { ContinuityReport } from './continuityShape.ts';
import { type CrossedOutcome, LEADER } from './continuityShares.ts';
import { packageVersion } from './packageVersion.ts';
import { citation } from './replayCitation.ts';

const RESAMPLES = 200;
const RESAMPLING = nameHash('continuity');

interface ContinuityOutcome {
  loaded: Loaded;
  file: LoadedContinuity;
  crossed: CrossedOutcome | undefined;
  seed: number;
  terminal: Terminal;
  /** one feature alone */
  feature: string | undefined;
}

type Shares = NonNullable<ContinuityReport['shares']>;

/** Features and shares as the object that `--json` prints. */
export function reportContinuity(outcome: ContinuityOutcome): ContinuityReport {
  const { loaded, file, crossed, seed, terminal, feature } = outcome;
  const { continuity } = file;
  return {
    command: 'continuity',
    version: packageVersion(terminal),
    scenario: loaded.scenario.scenario.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    file: file.file,
    fileSha256: file.sha256,
    rule: continuity.rule,
    areas: continuity.areas.map(({ id, name }) => {
      const own = continuity.features.filter(({ area }) => area === id);
      const counts = CONTINUITIES.map((verdict) => own.filter((entry) => entry.verdict === verdict).length);
      const [inherited, intensified, reversed, fresh] = counts as [number, number, number, number];
      return { id, name, inherited, intensified, reversed, new: fresh };
    }),
    features: continuity.features
      .filter(({ id }) => feature === undefined || id === feature)
      .map((entry) => featureReport(entry, loaded)),
    shares: crossed === undefined ? null : sharesReport(crossed, seed),
    ...claimsOfRuns(
      loaded.scenario,
      crossed === undefined ? [] : [compile(loaded.scenario, loaded.scenarioHash)],
      [],
      continuity.features.flatMap(({ before, after }) => [...(before?.claims ?? []), ...after.claims]),
    ),
  };
}

function featureReport(feature: Feature, { scenario }: Loaded): ContinuityReport['features'][number] {
  const { claims, sources } = scenario.byId;
  const cited = (practice: Feature['after']) => ({
    ...practice,
    citations: practice.claims.map((id) => {
      const claim = claims.get(id)!;
      return citation(claim, sources.get(claim.source));
    }),
  });
  const { id, area, name, verdict, before, after, note, disputed } = feature;
  return {
    id,
    area,
    name,
    verdict,
    before: before === undefined ? null : cited(before),
    after: cited(after),
    note: note ?? null,
    disputed: disputed ?? null,
  };
}

function sharesReport(crossed: CrossedOutcome, seed: number): Shares {
  const { shares, readings, forks, ensemble } = crossed;
  const { actors } = forks[0]!.ground;
  const holders = column(ensemble.forks[0]!.tables[0]!, holderColumn(crossed));
  const persons = [...new Set(Array.from(holders).filter((holder) => holder >= 0))].sort((a, b) => a - b);
  const { office, rules, circumstance } = shares;
  return {
    seed,
    runs: ensemble.done[0]!,
    office,
    persons: persons.map((person) => actors[person]!),
    rules: { ...rules, causes: [...rules.causes] },
    circumstance: { ...circumstance, causes: [...circumstance.causes] },
    readings: readings.map(({ id, name }, place) => ({
      id,
      name,
      runs: ensemble.done[place]!,
      outcomes: shares.outcomes.map((outcome) =>
        outcomeShares(outcome, ensemble.forks[place]!.tables, holderColumn(crossed), seed),
      ),
    })),
  };
}

const holderColumn = ({ shares }: CrossedOutcome): string => `swapped.${shares.office}`;

function outcomeShares(
  outcome: ShareOutcome,
  tables: readonly Table[],
  holder: string,
  seed: number,
): Shares['readings'][number]['outcomes'][number] {
  const sample = sampleOf(tables[0]!);
  const [a, b, c, d] = tables.map((table) => valuesOf(outcome, table, holder));
  const draw = drawOf(seed, sample.points);
  const shared = (outcomes: Crossed['outcomes']) =>
    factorShares({ outcomes, ...placesOf(sample, holder) }, RESAMPLES, draw);
  return {
    id: outcome.id,
    name: outcome.name,
    mean: a!.reduce((sum, value, row) => sum + value * sample.weights[row]!, 0),
    fixed: shared([[a!, b!]]),
    all: shared([
      [a!, b!],
      [c!, d!],
    ]),
  };
}

function valuesOf(outcome: ShareOutcome, table: Table, holder: string): Float64Array {
  if (outcome.kind === 'policy') return Float64Array.from(column(table, `policy.${outcome.issue}`));
  if (outcome.kind === 'measure') return Float64Array.from(column(table, outcome.measure));
  const [leads, held] = [column(table, LEADER), column(table, holder)];
  return Float64Array.from(leads, (leader, row) => (leader >= 0 && leader === held[row] ? 1 : 0));
}

/** Who was given the office in each row, vacant counting as somebody. */
function placesOf({ table, weights, pointOf, points }: Sample, holder: string): Omit<Crossed, 'outcomes'> {
  const held = column(table, holder);
  const numbers = [...new Set(Array.from(held))].sort((a, b) => a - b);
  return {
    personOf: Int32Array.from(held, (person) => numbers.indexOf(person)),
    persons: numbers.length,
    weights,
    pointOf,
    points,
  };
}

/** Which parameter point stands in which place of a resample. */
function drawOf(seed: number, points: number): (resample: number, place: number) => number {
  const stream = makeStream(seed);
  return (resample, place) => {
    stream.slot = resample;
    return Math.floor(uniform(stream, DRAW_KIND.resample, RESAMPLING, place) * points);
  };
}
