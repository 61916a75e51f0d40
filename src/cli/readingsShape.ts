import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { field } from './shape.ts';

const text = z.string();
const number = z.number();
const orNull = text.nullable();

const citedShape = z.strictObject({
  id: field(text, 'id', 'claim'),
  citation: field(text, '', 'short name of the source, with page or section'),
  paraphrase: field(orNull, '', 'what it says, in our words'),
});

/** What `plenum readings --json` prints. */
export const readingsShape = z.strictObject({
  command: field(z.literal('readings'), '', 'always `readings`'),
  scenario: field(text, 'id', 'scenario'),
  readings: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'reading'),
        name: field(text, '', 'its name'),
        holds: field(text, '', 'what it holds, in a sentence'),
        heldBy: field(orNull, '', 'who holds it'),
        embarrassedBy: field(text, '', 'the finding that would embarrass it'),
        support: field(z.array(citedShape), '', 'claims that it names'),
        beliefs: field(
          z.array(
            z.strictObject({
              id: field(text, 'id', 'belief'),
              question: field(orNull, 'id', 'the question that it answers'),
              holds: field(orNull, '', 'what is believed'),
              because: field(text, '', 'why'),
              embarrassedBy: field(orNull, '', 'what would embarrass it'),
              takes: field(z.array(citedShape), '', 'claims taken as true'),
              over: field(z.array(text), 'ids', 'claims that are not'),
            }),
          ),
          '',
          'beliefs of the polity that it takes up',
        ),
        switches: field(
          z.array(
            z.strictObject({
              mechanism: field(text, 'id', 'mechanism'),
              on: field(z.boolean(), '', 'on or off'),
            }),
          ),
          '',
          'mechanisms that it switches',
        ),
        priors: field(
          z.array(
            z.strictObject({
              path: field(text, 'path', 'number'),
              value: field(number, '', 'its value'),
              low: field(number, '', 'lower end of its range'),
              high: field(number, '', 'upper end'),
              because: field(orNull, '', 'why it is assumed'),
              claims: field(z.array(text), 'ids', 'claims it rests on'),
            }),
          ),
          '',
          'numbers that it takes otherwise',
        ),
      }),
    ),
    '',
    'in the order of the scenario; the scenario as it stands is not among them',
  ),
  ...claimFields,
});
export type ReadingsReport = z.infer<typeof readingsShape>;
