import { type Model, type Question, SHELF } from 'plenum/models';
import { type Case, type Plain, plainData, runModel, SITUATION_OF, type Situation } from 'plenum/shelf';
import { formsOf } from './derivedForms.ts';

/** What one model of the shelf answered, as plain data; or why it did not. */
export interface ShelfRun {
  readonly model: string;
  readonly title: string;
  readonly question: Question;
  /** whether its situation was drawn from the table rather than read in it */
  readonly derived: boolean;
  readonly answer?: Readonly<Record<string, Plain>>;
  readonly problems?: readonly string[];
}

/** Rounds of talk that are told; by then opinions hardly move. */
const ROUNDS = 20;

/** Models that tell turn by turn do so only when asked. */
const DETAIL: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'spatial-corrected': { detail: true },
  'spatial-ktab-compat': { detail: true },
  'friedkin-johnsen': { rounds: ROUNDS },
  degroot: { rounds: ROUNDS },
};

/** Every model of the shelf that can read a case, one after the other; each is handed on as it is done. */
export function runShelf({ situation }: Case, seed: number, done: (run: ShelfRun) => void): void {
  const forms = formsOf(situation);
  for (const model of SHELF) {
    const wanted = SITUATION_OF[model.question];
    const form = forms.find(({ kind }) => kind === wanted);
    if (form !== undefined) done(shelfRun(model, form, form !== situation, seed));
  }
}

function shelfRun(model: Model, form: Situation, derived: boolean, seed: number): ShelfRun {
  const { id, title, question } = model;
  const head = { model: id, title, question, derived };
  const run = runModel(model, form, DETAIL[id] ?? {}, seed);
  if ('problems' in run) return { ...head, problems: run.problems };
  const answer = plainData(run.answer);
  return { ...head, answer: isObject(answer) ? answer : { answer } };
}

const isObject = (value: Plain): value is Readonly<Record<string, Plain>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
