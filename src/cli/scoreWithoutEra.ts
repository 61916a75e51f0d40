import { effectiveNumber, updateOf, weighDraws } from '../analysis/index.ts';
import type { CompiledScenario } from '../engine/index.ts';
import { readNative } from '../ensemble/runners/threads.ts';
import type { Change, ProblemReport, Reading } from '../scenario/index.ts';
import { type Loaded, type LoadedScore, loadFit } from '../scenario/node/index.ts';
import type { Terminal } from './command.ts';
import { type ExperimentOptions, seedOf } from './experimentOptions.ts';
import { fittedNumber, isInformed } from './fitInformed.ts';
import type { FitModule } from './fitOutcome.ts';
import { askVotes, eligibleQuestions } from './fitVotes.ts';
import { startProgress } from './progress.ts';
import { eveOf, type Question } from './scoreQuestion.ts';

/** Draws of a fit where no other number is given. */
export const USUAL_DRAWS = 1000;
/** Histories of each draw, as `plenum fit` takes them. */
const LUCKS = 2;

/** A fit of the vote to all eras but one. */
export interface WithoutEra {
  era: string;
  name: string;
  /** decisions of the era that are scored by it */
  decisions: number;
  effectiveDraws: number;
  /** the numbers that the other eras inform; all others keep their prior */
  informed: { number: string; mean: number; low: number; high: number }[];
}

export interface WithoutEras {
  draws: number;
  eras: readonly WithoutEra[];
  /** each eligible decision on its eve, with the parameters of the fit that leaves out its era */
  forks: (questions: readonly Question[]) => { question: Question; ground: CompiledScenario }[];
}

/** The fits that `--leave-out-era` asks for, null where it does not, or what is wrong with the file that says what is fitted. */
export async function withoutErasOf(
  argument: string,
  loaded: Loaded,
  score: LoadedScore,
  reading: Reading | undefined,
  options: ExperimentOptions & { leaveOutEra?: number | true | undefined },
  terminal: Terminal,
): Promise<WithoutEras | ProblemReport | null> {
  if (options.leaveOutEra === undefined) return null;
  const file = await loadFit(argument, loaded.scenario, terminal);
  if (!('fit' in file)) return file;
  const { vote } = file.fit.modules;
  if (vote === undefined) return { problems: [{ ...NOWHERE, file: file.file }], more: 0 };
  const draws = options.leaveOutEra === true ? USUAL_DRAWS : options.leaveOutEra;
  const silent = options.quiet === true || (options.json === true && !terminal.watched);
  const progress = startProgress(terminal, eligibleQuestions(loaded, score).length * draws * LUCKS, silent);
  const asking = { draws, lucks: LUCKS, seed: seedOf(options), native: readNative() };
  const module = askVotes(
    loaded,
    vote,
    score,
    { ...asking, progress: (done) => progress.add(done) },
    reading,
  );
  progress.end();
  const eras = score.score.eras.flatMap(({ id, name }) => fitWithout(module, draws, id, name));
  return { draws, eras, forks: (questions) => forksOf(loaded, questions, eras, reading) };
}

const NOWHERE = { line: 1, column: 1, message: 'it does not fit the vote: name the module "vote"' };

/** An era without decisions, and one without which there are none, has no such fit. */
function fitWithout(module: FitModule, draws: number, era: string, name: string): WithoutEra[] {
  const inside = module.decisions.filter(({ question }) => question.scored.era === era);
  const others = module.decisions.filter((one) => !inside.includes(one));
  if (inside.length === 0 || others.length === 0) return [];
  const weights = weighDraws(
    others.flatMap(({ outcome, votes }) => [outcome, ...votes]),
    draws,
  );
  const effectiveDraws = effectiveNumber(weights);
  const informed = module.parameters.flatMap(({ number }, k) => {
    const update = updateOf(module.draws[k]!, weights);
    const { mean, low, high } = update;
    return isInformed(update, effectiveDraws) ? [{ number, mean, low, high }] : [];
  });
  return [{ era, name, decisions: inside.length, effectiveDraws, informed }];
}

const forksOf = (
  loaded: Loaded,
  questions: readonly Question[],
  eras: readonly WithoutEra[],
  reading: Reading | undefined,
): ReturnType<WithoutEras['forks']> =>
  questions.flatMap((question) => {
    const fit = eras.find(({ era }) => era === question.scored.era);
    return fit === undefined || !question.asked || !question.scored.eligible
      ? []
      : [{ question, ground: eveOf(loaded, question, reading, [changeOf(loaded, fit)]) }];
  });

/** The fitted numbers, set over those of the reading. */
export function changeOf(
  { scenario }: Pick<Loaded, 'scenario'>,
  { era, informed }: Pick<WithoutEra, 'era' | 'informed'>,
): Change {
  const mechanisms: NonNullable<Change['mechanisms']> = {};
  for (const { number, ...update } of informed) {
    const [mechanism, parameter] = number.split('.') as [string, string];
    mechanisms[mechanism] ??= {};
    mechanisms[mechanism].parameters = {
      ...mechanisms[mechanism].parameters,
      [parameter]: fittedNumber(update, `all eras but ${era}`),
    };
  }
  return { id: `without-${era}`, date: scenario.scenario.documentedUntil!, mechanisms };
}
