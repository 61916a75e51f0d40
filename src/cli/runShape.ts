import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { overReadingsField } from './overReadings.ts';
import { parametersFields } from './parametersFrom.ts';
import {
  count,
  day,
  leadersFields,
  number,
  personFields,
  share,
  shareFields,
  spreadFields,
  spreadShapes,
  text,
} from './runShapeParts.ts';
import { field } from './shape.ts';

const readingShape = z.strictObject({
  id: field(text, 'id', 'reading; `standard` is the scenario as it stands'),
  name: field(text, '', 'its name'),
  runs: field(count, 'histories', 'how many were run under it'),
  noOne: field(share, 'share 0-1', 'how often nobody leads under it'),
  leaders: field(
    z.array(z.strictObject({ person: personFields.person, probability: shareFields.probability })),
    '',
    'who leads under it, most frequent first',
  ),
});

const levelShape = z.strictObject({
  level: field(text, '', '`lenient`, `standard` or `strict`'),
  safe: field(share, 'probability', 'an attempt to remove the leader succeeds with at most this chance'),
  able: field(share, 'probability', 'he could remove each rival with at least this chance'),
  ...leadersFields,
});

const thresholdShape = z.strictObject({
  threshold: field(text, '', 'one of the stages of leadership (see the glossary)'),
  reached: field(z.strictObject(shareFields), '', 'reached by anybody up to the horizon'),
  days: field(
    z
      .strictObject({
        low: field(day, 'date', '5th percentile over the histories that reach it'),
        median: field(day, 'date', 'median'),
        high: field(day, 'date', '95th percentile'),
      })
      .nullable(),
    '',
    'first day on which it is reached; for `irremovable`, since when whoever leads at the horizon has; null if never',
  ),
  by: field(
    z.array(
      z.strictObject({
        date: field(day, 'date', 'end of a year, or the horizon'),
        probability: field(share, 'share 0-1', 'share of all histories that have reached it by then'),
      }),
    ),
    '',
    'how the share grows',
  ),
});

const fateShape = z.strictObject({
  ...personFields,
  member: field(share, 'share 0-1', 'alive, with a vote in the inner body'),
  candidate: field(share, 'share 0-1', 'alive, candidate of the inner body'),
  outside: field(share, 'share 0-1', 'alive, outside it, under no sanction'),
  sanctioned: field(
    z.array(
      z.strictObject({
        rung: field(text, 'id', 'highest rung of the ladder in force'),
        name: field(text, '', 'its name'),
        probability: field(share, 'share 0-1', 'share of histories'),
      }),
    ),
    '',
    'alive, outside it, under a sanction; only rungs that occur',
  ),
  died: field(share, 'share 0-1', 'dead by the horizon'),
});

const policyShape = z.strictObject({
  issue: field(text, 'id', 'issue'),
  name: field(text, '', 'its name'),
  lowEnd: field(text, '', 'what 0 means'),
  highEnd: field(text, '', 'what 100 means'),
  ...spreadFields('0-100'),
});

const swapShape = z.strictObject({
  variance: field(
    z
      .strictObject({
        office: field(share, 'share 0-1', 'goes with what was held'),
        person: field(share, 'share 0-1', 'goes with who held it'),
        together: field(share, 'share 0-1', 'goes with the combination of the two'),
        chance: field(share, 'share 0-1', 'goes with neither'),
      })
      .nullable(),
    '',
    'parts of the variance of "this person leads", summing to one; null if it never varies',
  ),
  offices: field(
    z.array(
      z.strictObject({
        office: field(text, 'id', 'office'),
        name: field(text, '', 'its name'),
        ...shareFields,
      }),
    ),
    '',
    'how often whoever was given the office leads',
  ),
  persons: field(
    z.array(z.strictObject({ ...personFields, ...shareFields })),
    '',
    'how often each person who changed places leads, wherever put',
  ),
});

/** What `plenum run --json` prints. */
export const runShape = z.strictObject({
  command: field(z.literal('run'), '', 'always `run`'),
  version: field(text, '', 'version of the program'),
  scenario: field(text, 'id', 'scenario'),
  title: field(text, '', 'its title'),
  scenarioHash: field(text, 'SHA-256, hex', 'content of all files that make up the scenario'),
  ...parametersFields,
  start: field(day, 'date', 'first day of the record that is used'),
  documentedUntil: field(day, 'date', 'last day of the record that is used; from then on histories run free'),
  horizon: field(day, 'date', 'last day of each history'),
  seed: field(count, '', 'all chance follows from it'),
  runs: field(count, 'histories', 'run under `reading`'),
  replicates: field(count, 'histories', 'run at each parameter point'),
  points: field(count, 'points', 'parameter points'),
  interrupted: field(z.boolean(), '', 'stopped by Ctrl-C before all histories were run'),
  effectiveHistories: field(
    number,
    'histories',
    'how many equally weighted histories `runs` are worth, as they agree more or less with what was observed',
  ),
  historiesPerSecond: field(
    number.nullable(),
    '1/s',
    'all readings together, on this machine; null where none had to be computed',
  ),
  rowsHash: field(
    text,
    'SHA-256, hex',
    'rows of the histories under `reading`: the same wherever the same is run',
  ),
  reading: field(text, 'id', 'reading that everything below is about, except `acrossReadings`'),
  readings: field(z.array(readingShape), '', 'all readings that were run, the one above first'),
  ...leadersFields,
  levels: field(
    z.array(levelShape),
    '',
    'the same at each level of strictness; `standard` repeats the above',
  ),
  thresholds: field(z.array(thresholdShape), '', 'when the stages of leadership are reached'),
  inner: field(
    z.strictObject({
      body: field(text, 'id', 'the inner body'),
      name: field(text, '', 'its name'),
      members: field(
        z.array(z.strictObject({ ...personFields, ...shareFields })),
        '',
        'how often each actor has a vote in it at the horizon, most frequent first',
      ),
    }),
    '',
    'composition of the inner body',
  ),
  fates: field(
    z.array(fateShape),
    '',
    'where each actor is at the horizon; the shares of one actor sum to one',
  ),
  policy: field(z.array(policyShape), '', 'where policy on each issue ends'),
  control: field(
    z.strictObject({
      index: field(spreadShapes.index, '', 'voting power of the largest clientele in the assembly'),
      controllers: field(
        z.array(z.strictObject({ ...personFields, probability: shareFields.probability })),
        '',
        'who has the largest, most frequent first',
      ),
      sameAsLeader: field(
        share.nullable(),
        'share 0-1',
        'of the histories with a leader, those in which he has it; null if nobody ever leads',
      ),
    }),
    '',
    'control by clients: a diagnostic, from which leadership is never read',
  ),
  decisions: field(
    z.strictObject({
      votes: field(spreadShapes.votes, '', 'votes held in a history'),
      dissentEarly: field(spreadShapes.share, '', 'mean minority in the votes of the first half'),
      dissentLate: field(spreadShapes.share, '', 'mean minority in the votes of the second half'),
    }),
    '',
    'votes from `documentedUntil` to the horizon',
  ),
  removals: field(
    spreadShapes.persons,
    '',
    'members of the inner body removed against their will, in a history',
  ),
  numbers: field(
    z.strictObject({
      documented: field(count, 'numbers', 'read in a source'),
      inferred: field(count, 'numbers', 'drawn from sources'),
      assumed: field(count, 'numbers', 'made up for the model, each with a range'),
    }),
    '',
    'what the result rests on',
  ),
  ...claimFields,
  weakest: field(
    z
      .strictObject({
        number: field(text, 'path', 'assumed number'),
        low: field(number, '', 'lower end of its range'),
        high: field(number, '', 'upper end of its range'),
        person: field(text, 'id', 'first of `leaders`'),
        rankCorrelation: field(
          number,
          '-1 to 1',
          'Spearman, over parameter points, with how often that person leads',
        ),
      })
      .nullable(),
    '',
    'the assumed number that moves the first leader most; null if none stands out from chance',
  ),
  misses: field(z.array(text), '', 'what the scenario says the model gets wrong'),
  swap: field(swapShape.nullable(), '', 'the swap test; null without `--swap`'),
  overReadings: overReadingsField,
});

export type RunReport = z.infer<typeof runShape>;
