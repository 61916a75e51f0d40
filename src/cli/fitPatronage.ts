import type { Observation } from '../analysis/index.ts';
import { askHoldings } from '../ensemble/index.ts';
import type { Term } from '../polity/index.ts';
import { compile, type FitFile } from '../scenario/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import type { Asking, FitModule } from './fitOutcome.ts';
import { drawSettings } from './fitSettings.ts';

type Patronage = NonNullable<FitFile['modules']['patronage']>;

/** Counts are taken as they are: the record is not a coding of votes. */
const LEAST = 1e-9;

/**
 * Holds the draws of patronage's numbers against who was elected again, how the body grew, and who held the posts. Of elections the
 * mechanism's own rule is the likelihood: members who are nobody in the scenario stay with the chance `retention`, and the body
 * grows by `growth`. Posts are asked of histories that follow the record to the day of the count.
 */
export function askPatronage(loaded: Loaded, patronage: Patronage, asking: Asking): FitModule {
  const { scenario, scenarioHash } = loaded;
  const { parameters, elections, holdings } = patronage;
  const numbers = parameters.map(({ number }) => number);
  const ground = compile(scenario, scenarioHash);
  const { all, free } = drawSettings(ground, numbers, asking);
  const place = (path: string): number => ground.numbers.findIndex((number) => number.path === path);
  const drawn = (path: string): Float64Array => Float64Array.from(all, (values) => values[place(path)]!);
  const terms = elections.terms.map((id) => scenario.byId.terms.get(id)!);
  const figure = (id: string): number => scenario.byId.figures.get(id)!.value as number;
  const held = holdings.map(({ figure: id, of, when, error, ...where }): Observation => {
    const until = { ...scenario.scenario, documentedUntil: when, horizon: when };
    const c = compile({ ...scenario, scenario: until }, scenarioHash);
    const foretold = askHoldings(c, where, drawSettings(c, numbers, asking).all, asking);
    asking.progress(asking.draws * asking.lucks);
    return {
      kind: 'figure',
      group: `share of ${id}`,
      foretold,
      seen: figure(id) / figure(of),
      error: error.value,
    };
  });
  return {
    name: 'patronage',
    parameters,
    draws: free,
    power: 1,
    observations: [
      ...electionsOf(terms, scenario.scenario.actors!, {
        kept: drawn('patronage.retention'),
        growth: drawn('patronage.growth'),
        growthError: elections.growthError.value,
      }),
      ...held,
    ],
    decisions: [],
    claims: [
      ...terms.flatMap(({ claims }) => claims),
      ...holdings.flatMap(({ figure: id, of }) =>
        [id, of].flatMap((each) => scenario.byId.figures.get(each)!.claims),
      ),
    ],
  };
}

/** Of each election: how many ordinary members were kept, and by what share of its size the body grew. */
export function electionsOf(
  terms: readonly Term[],
  actors: readonly string[],
  drawn: { kept: Float64Array; growth: Float64Array; growthError: number },
): Observation[] {
  return terms.slice(1).flatMap((term, n): Observation[] => {
    const before = terms[n]!;
    const again = new Set(term.voting.map(({ person }) => person));
    const ordinary = before.voting.filter(({ person }) => !actors.includes(person));
    const kept = ordinary.filter(({ person }) => again.has(person)).length;
    return [
      {
        kind: 'count',
        group: 'ordinary members elected again',
        foretold: drawn.kept,
        seen: kept,
        of: ordinary.length,
        weight: 1,
        least: LEAST,
      },
      {
        kind: 'figure',
        group: 'growth of the assembly, share',
        foretold: drawn.growth,
        seen: seatsOf(term) / seatsOf(before) - 1,
        error: drawn.growthError,
      },
    ];
  });
}

const seatsOf = ({ votingSeats, voting }: Term): number => votingSeats ?? voting.length;
