import { betweenIslands, calibration, type Forecast } from '../analysis/index.ts';
import type { Surprise } from '../ensemble/index.ts';
import { formatDay } from '../evidence/index.ts';
import { parametersFrom } from '../scenario/index.ts';
import { claimsOfRuns } from './claimFields.ts';
import { packageVersion } from './packageVersion.ts';
import { scoreAgenda } from './scoreAgenda.ts';
import { outcomeBaselines } from './scoreBaselines.ts';
import { compareForecasts, meanByEpisode } from './scoreCompare.ts';
import { scoreMembers } from './scoreMembers.ts';
import { foreseen, foreseenWithoutEra, type ScoreOutcome } from './scoreOutcome.ts';
import { PARTS } from './scoreParts.ts';
import type { Question } from './scoreQuestion.ts';
import type { ScoreReport } from './scoreShape.ts';
import { SHELF_RULES, shelfVerdicts } from './scoreShelfRules.ts';
import { scoreVerdict } from './scoreVerdict.ts';
import { scoreWithoutEra } from './scoreWithoutEraReport.ts';
import { scoreYears } from './scoreYears.ts';

type Told = ScoreReport['decisions'][number];
const BINS = 5;

const NOT_ASKED = 'fits that leave out the era they score (--leave-out-era)';
const LEFT_OUT_OUTSIDE = ['the agenda and the inner body by year, which belong to the polity'];

/** Sums up the score as the object that `--json` prints. */
export function reportScore(outcome: ScoreOutcome): ScoreReport {
  const { loaded, file, questions, readings, ensemble, seed, terminal } = outcome;
  const decisions = questions.map((question) => decisionReport(outcome, question)).sort(worstFirst);
  const outcomes = readings.flatMap((_, reading) => outcomeParts(outcome, decisions, reading));
  const years = scoreYears(outcome);
  return {
    command: 'score',
    version: packageVersion(terminal),
    scenario: loaded.scenario.scenario.id,
    scenarioHash: loaded.scenarioHash,
    parametersFrom: parametersFrom(loaded.scenario.scenario),
    file: file.file,
    fileHash: file.sha256,
    outside: file.outside !== null,
    seed,
    readings: readings.map(({ id, name, runs }) => ({ id, name, runs })),
    verdict: scoreVerdict(outcomes, years, ensemble.wanted[0] ?? 0),
    decisions,
    outcomes,
    calibration: calibrationReport(forecastsOf(decisions), seed),
    members: scoreMembers(outcome),
    agenda: scoreAgenda(outcome),
    ...years,
    withoutEra: scoreWithoutEra(outcome, decisions),
    leftOut: [
      ...(outcome.withoutEras === null ? [NOT_ASKED] : []),
      ...(file.outside === null ? [] : LEFT_OUT_OUTSIDE),
    ],
    ...claimsOfRuns(
      loaded.scenario,
      outcome.forks.map(({ ground }) => ground),
      readings.map(({ id }) => id),
      questions.flatMap(({ decision }) => decision.claims),
    ),
  };
}

function decisionReport(outcome: ScoreOutcome, question: Question): Told {
  const { scenario } = outcome.loaded;
  const { scored, decision, day } = question;
  const carried = decision.coding?.carried ?? null;
  const chances = outcome.readings.map((_, reading) =>
    chanceOfCarrying(foreseen(outcome, question, reading), carried),
  );
  const [main] = chances;
  const known = chances.flatMap((chance) => (chance === null ? [] : [chance.probability]));
  return {
    decision: decision.id,
    date: formatDay(day),
    body: decision.body ?? null,
    question: decision.question,
    eligible: scored.eligible,
    because: scored.because ?? null,
    episode: scored.episode,
    era: scored.era,
    unanimity: scored.unanimity,
    proposer: moverOf(outcome, decision),
    carried,
    probability: main?.probability ?? null,
    low: main?.low ?? null,
    high: main?.high ?? null,
    readingsLow: known.length === 0 ? null : Math.min(...known),
    readingsHigh: known.length === 0 ? null : Math.max(...known),
    withoutEra: chanceOfCarrying(foreseenWithoutEra(outcome, question), carried)?.probability ?? null,
    readings: outcome.readings.flatMap(({ id }, reading) => {
      const chance = chances[reading];
      return chance == null ? [] : [{ reading: id, ...chance }];
    }),
    shelf: shelfVerdicts(scenario.collections, scenario.scenario.leadership!.inner, question).map(
      (carries, rule) => ({ rule: SHELF_RULES[rule]!.id, carries }),
    ),
  };
}

/** Who moved it, if he is an actor: the model gives a mover's standing to nobody else. */
function moverOf({ loaded }: ScoreOutcome, { coding }: Question['decision']): string | null {
  const proposer = coding?.proposer;
  return proposer !== undefined && loaded.scenario.scenario.actors!.includes(proposer) ? proposer : null;
}

interface Chance {
  probability: number;
  low: number | null;
  high: number | null;
}

function chanceOfCarrying(surprise: Surprise | undefined, carried: boolean | null): Chance | null {
  if (surprise === undefined) return null;
  const turned = (probability: number): number => (carried === true ? probability : 1 - probability);
  const interval = betweenIslands(surprise.islands.map(turned));
  return {
    probability: turned(surprise.probability),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/** Eligible decisions first, then by how little was given to what happened, then by date. */
function worstFirst(a: Told, b: Told): number {
  if (a.eligible !== b.eligible) return a.eligible ? -1 : 1;
  return (
    given(a) - given(b) || (a.date < b.date ? -1 : a.date > b.date ? 1 : a.decision < b.decision ? -1 : 1)
  );
}

/** The chance given to what was decided; those without one last. */
export const given = ({ probability, carried }: Pick<Told, 'probability' | 'carried'>): number =>
  probability === null ? 2 : carried === true ? probability : 1 - probability;

const forecastsOf = (decisions: readonly Told[]): Forecast[] =>
  decisions.flatMap(({ eligible, probability, carried, episode }) =>
    eligible && probability !== null ? [{ probability, happened: carried === true, cluster: episode }] : [],
  );

function outcomeParts(
  outcome: ScoreOutcome,
  decisions: readonly Told[],
  reading: number,
): ScoreReport['outcomes'] {
  const scored = decisions.filter(({ eligible, probability }) => eligible && probability !== null);
  const baselines = outcomeBaselines(
    scored.map(({ carried, episode, body, era, shelf }) => ({
      happened: carried === true,
      cluster: episode,
      body: body ?? '',
      era,
      shelf: shelf.map(({ carries }) => carries),
    })),
  );
  return Object.entries(PARTS).flatMap(([part, belongs]) => {
    const places = [...scored.keys()].filter((i) => belongs(scored[i]!));
    const forecasts = places.flatMap((i): Forecast[] => {
      const { decision, carried, episode } = scored[i]!;
      const question = outcome.questions.find((each) => each.decision.id === decision)!;
      const chance = chanceOfCarrying(foreseen(outcome, question, reading), carried);
      return chance === null
        ? []
        : [{ probability: chance.probability, happened: carried === true, cluster: episode }];
    });
    if (forecasts.length === 0 || forecasts.length < places.length) return [];
    const theirs = baselines.map((rule) => ({
      ...rule,
      probabilities: places.map((i) => rule.probabilities[i]!),
    }));
    return [
      { reading: outcome.readings[reading]!.id, part, ...compareForecasts(forecasts, theirs, outcome.seed) },
    ];
  });
}

function calibrationReport(forecasts: readonly Forecast[], seed: number): ScoreReport['calibration'] {
  return calibration(forecasts, BINS).map(({ from, to, forecasts: inside, predicted, observed }) => {
    const outcomes = inside.map(({ happened }) => Number(happened));
    const interval = inside.length === 0 ? null : meanByEpisode(inside, outcomes, seed);
    return {
      from,
      to,
      decisions: inside.length,
      predicted,
      observed,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    };
  });
}
