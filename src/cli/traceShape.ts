import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { parametersFields } from './parametersFrom.ts';
import { field } from './shape.ts';

const text = z.string();
const number = z.number();
const whole = z.number().int();
const share = z.number().min(0).max(1);
const day = z.iso.date();
const flag = z.boolean();
const orNull = text.nullable();
const ids = z.array(text);

const numberShape = z.strictObject({
  path: field(text, '', 'where the number stands in the scenario, such as "patronage.dependence"'),
  value: field(number, 'its own', 'its value in this history'),
  low: field(number, 'its own', 'lower end of its range'),
  high: field(number, 'its own', 'upper end of its range'),
  kind: field(text, '', '"documented", "inferred" or "assumed"'),
  claims: field(ids, 'id', 'claims behind it'),
});

const termShape = z.strictObject({
  term: field(text, '', '"policy", "person", "line", "cue", "tie", "unity" or "exit"'),
  part: field(number, 'utility', 'mean over the members who vote, positive for the motion'),
  tips: field(flag, '', 'whether the ballot would have ended the other way without it'),
  numbers: field(z.array(numberShape), '', 'what it rests on, the weightiest first'),
});

const flipShape = z.strictObject({
  lever: field(text, '', 'what is changed; "mood" is the luck of the sitting'),
  label: field(text, '', 'the same in words'),
  here: field(number, 'its own', 'where it stands in this history'),
  value: field(number, 'its own', 'where the ballot turns, all draws as they were'),
  direction: field(text, '', '"or less" or "or more"'),
  holdsBeyond: field(flag, '', 'whether every value tried beyond turns it as well'),
  low: field(number, 'its own', 'lower end of what was tried'),
  high: field(number, 'its own', 'upper end of what was tried'),
  change: field(share, 'share 0-1', 'size of the change, as a part of that range'),
  number: field(orNull, '', "path of the scenario's number, if the lever is one"),
});

const decisionShape = z.strictObject({
  number: field(whole, '', 'place among the decisions of the whole history, from 1'),
  question: field(text, '', 'what is put to the body'),
  body: field(orNull, 'id', 'body'),
  motion: field(orNull, 'id', 'motion template'),
  mover: field(orNull, 'id', 'who moved it'),
  target: field(orNull, 'id', 'at whom it is aimed'),
  office: field(orNull, 'id', 'office at stake'),
  rung: field(orNull, 'id', 'rung of the ladder'),
  issue: field(orNull, 'id', 'issue'),
  statusQuo: field(number.nullable(), '0-100', 'policy before'),
  proposal: field(number.nullable(), '0-100', 'where the motion would put it'),
  chance: field(share, 'share 0-1', 'chance of carrying, before the vote'),
  majority: field(share, 'share 0-1', 'more than this part of the votes carries it'),
  votesFor: field(whole, 'votes', 'for'),
  votesAgainst: field(whole, 'votes', 'against'),
  votesAbstaining: field(whole, 'votes', 'neither; always 0 where abstaining is off'),
  carried: field(flag, '', 'whether it carried'),
  gaveWay: field(flag, '', 'whether its opponents gave way before the vote'),
  threat: field(flag, '', 'whether its mover said that he would leave if it failed'),
  for: field(ids, 'id', 'who spoke for it'),
  against: field(ids, 'id', 'who spoke against it'),
  terms: field(z.array(termShape), '', 'what made the votes, largest part first'),
  leversTried: field(whole, '', 'how many things were changed, one at a time'),
  flips: field(z.array(flipShape), '', 'changes that turn the ballot, smallest first'),
});

const eventShape = z.strictObject({
  month: field(text, 'YYYY-MM', 'month'),
  day: field(day.nullable(), 'date', 'day, if it is on record; the model visits months'),
  documented: field(flag, '', 'whether it lies in the documented part'),
  kind: field(text, '', 'kind of event, such as "illness", "bloc", "decision"'),
  text: field(text, '', 'the sentence'),
  minor: field(flag, '', 'left out of the printed story'),
  decision: field(decisionShape.nullable(), '', 'with decisions only'),
});

const reachedShape = z.strictObject({
  person: field(text, 'id', 'who'),
  day: field(day, 'date', 'when first'),
});

/** What `plenum trace --json` prints. */
export const traceShape = z.strictObject({
  command: field(text, '', '"trace"'),
  simulated: field(flag, '', 'true: nothing dated after `documentedUntil` is the record'),
  scenario: field(text, 'id', 'scenario'),
  title: field(text, '', 'its question'),
  scenarioHash: field(text, 'hex', 'SHA-256 of its content'),
  ...parametersFields,
  reading: field(text, 'id', 'reading; "standard" for the scenario as it stands'),
  seed: field(whole, '', 'seed of the run'),
  replicate: field(whole, '', 'which history of the run, from 0'),
  replicates: field(whole, '', 'histories at each parameter point'),
  point: field(whole, '', 'parameter point'),
  documentedUntil: field(day, 'date', 'last day of the record that is used'),
  horizon: field(day, 'date', 'last day of the history'),
  from: field(day, 'date', 'first day told'),
  to: field(day, 'date', 'last day told'),
  start: field(
    z
      .strictObject({
        inner: field(ids, 'id', 'full members of the inner body, by the record'),
        blocs: field(z.array(ids), 'id', 'members of each bloc that the model supposes'),
        leader: field(orNull, 'id', 'who leads, by the model'),
      })
      .nullable(),
    '',
    'how things stand on the documented date; null if nothing happened before it',
  ),
  events: field(z.array(eventShape), '', 'the story in order'),
  end: field(
    z.strictObject({
      leader: field(orNull, 'id', 'who leads at the horizon; null for no one'),
      leaderSince: field(day.nullable(), 'date', 'since when'),
      levels: field(
        z.array(
          z.strictObject({
            level: field(text, '', '"lenient", "standard", "strict"'),
            leader: field(orNull, 'id', 'who leads by it'),
          }),
        ),
        '',
        'the same by three measures of "irremovable"',
      ),
      thresholds: field(
        z.array(
          z.strictObject({
            threshold: field(text, '', 'stage of leadership'),
            reached: field(z.array(reachedShape), '', 'by whom and when'),
          }),
        ),
        '',
        'stages of leadership',
      ),
      logWeight: field(number, 'ln', 'fit to the record up to `documentedUntil`'),
    }),
    '',
    'how it ends',
  ),
  row: field(
    z.array(
      z.strictObject({
        column: field(text, '', 'column of the table of runs'),
        value: field(number, 'its own', 'value'),
      }),
    ),
    '',
    'the row of `plenum run` with this seed, replicate and reading',
  ),
  ...claimFields,
});
export type TraceReport = z.infer<typeof traceShape>;
