import * as z from 'zod';
import { claimFields } from './claimFields.ts';
import { field } from './shape.ts';

const text = z.string();
const number = z.number();
const whole = z.number().int();
const orNull = text.nullable();
const ids = z.array(text);
const day = z.iso.date();

const certainty = field(text, '', '"high", "medium" or "low"');
const standing = field(text, '', '"certain", or "possible" where the dates leave it open');
const from = field(text, 'EDTF', 'since when');
const to = field(orNull, 'EDTF', 'until when; null: beyond the period described');
const when = field(text, 'EDTF', 'when');

/** What every item has, whatever its part. */
const itemFields = {
  text: field(text, '', 'the sentence as printed'),
  more: field(ids, '', 'further lines under it'),
  notes: field(z.array(whole), '', 'numbers of its footnotes'),
};
const item = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, ...itemFields });

const membersShape = z.array(z.strictObject({ person: field(text, 'id', 'person'), certainty }));
const bodyShape = item({
  body: field(text, 'id', 'body'),
  term: field(text, 'id', 'term'),
  from,
  to,
  certainty,
  voting: field(membersShape, '', 'full members by name'),
  candidates: field(membersShape, '', 'candidates by name'),
  unnamedVoting: field(whole, 'seats', 'full seats whose holders are not known'),
  unnamedCandidates: field(whole, 'seats', 'candidate seats whose holders are not known'),
});

const holderShape = z.strictObject({ person: field(text, 'id', 'person'), from, to, certainty, standing });
const officeShape = item({
  offices: field(ids, 'id', 'the office; several where none has a known holder'),
  holders: field(z.array(holderShape), '', 'who holds it; several where the dates leave it open'),
});

const ruleShape = item({
  rule: field(text, 'id', 'rule'),
  kind: field(text, '', 'kind of rule'),
  body: field(orNull, 'id', 'body it binds'),
  from,
  to,
  amount: field(number.nullable(), 'its own', 'its number'),
  unit: field(orNull, '', 'unit of that number'),
  standing,
});

const healthShape = item({
  spell: field(text, 'id', 'spell of health'),
  person: field(text, 'id', 'person'),
  from,
  to,
  event: field(text, '', 'what happened'),
  capacity: field(number, 'share 0-1', 'how much of full work could be done'),
  certainty,
});

const policyShape = item({
  issue: field(text, 'id', 'issue'),
  from,
  position: field(number, '0-100', 'where the party stood'),
  range: field(z.array(number).nullable(), '0-100', 'lowest and highest that can be meant'),
  low: field(text, '', 'what 0 means'),
  high: field(text, '', 'what 100 means'),
});

const decisionShape = item({
  decision: field(text, 'id', 'decision'),
  when,
  calendar: field(text, '', 'calendar of `when`: "gregorian" or "julian"'),
  body: field(orNull, 'id', 'body'),
  venue: field(text, '', 'where'),
  question: field(text, '', 'what was put'),
  options: field(
    z.array(z.strictObject({ id: field(text, '', 'option'), label: field(text, '', 'in words') })),
    '',
    'what could be chosen',
  ),
  stands: field(
    z.array(
      z.strictObject({
        option: field(text, '', 'option'),
        persons: field(ids, 'id', 'who'),
        others: field(ids, '', 'others, in words'),
      }),
    ),
    '',
    'who stood where',
  ),
  votes: field(
    z.array(
      z.strictObject({
        side: field(text, '', 'option or side'),
        count: field(number.nullable(), 'votes', 'count'),
        said: field(orNull, '', 'words where no count is known'),
      }),
    ),
    '',
    'count',
  ),
  outcome: field(text, '', 'what was resolved'),
  certainty,
  conflict: field(orNull, '', 'how sources differ'),
  drivers: field(orNull, '', 'what drove it, in our reading'),
  literature: field(orNull, '', 'where it is discussed'),
});

const claimShape = item({
  claim: field(text, 'id', 'claim'),
  source: field(text, 'id', 'source'),
  kind: field(text, '', '"documented", "inferred" or "assumed"'),
  certainty,
});

const documentShape = item({
  document: field(text, 'id', 'document'),
  when,
  title: field(text, '', 'title'),
  author: field(text, 'id', 'author'),
  addressee: field(orNull, '', 'to whom'),
  content: field(text, '', 'what it says, in our words'),
  publication: field(orNull, '', 'when it came out'),
  certainty,
});

const knowledgeShape = item({
  knowledge: field(orNull, 'id', 'knowledge event'),
  when,
  person: field(orNull, 'id', 'who learned it'),
  group: field(orNull, '', 'or which group'),
  documents: field(ids, 'id', 'documents'),
  fact: field(orNull, 'id', 'or which fact'),
  channel: field(text, '', 'how'),
  certainty,
});

const knowingShape = item({
  person: field(text, 'id', 'who knew it'),
  document: field(orNull, 'id', 'which document'),
  fact: field(orNull, 'id', 'or which fact'),
  since: field(text, 'EDTF', 'since when'),
  way: field(
    text,
    '',
    '"author", "scribe" (took it down), "keeper" (of an open copy), "present", "learned", or "member" (of a body that learned it)',
  ),
  teller: field(orNull, 'id', 'from whom'),
  copy: field(orNull, 'id', 'which copy was kept or read'),
  channel: field(orNull, '', 'how, in words'),
  knowledge: field(orNull, 'id', 'knowledge event'),
  delayDays: field(
    z.array(number).nullable(),
    'days',
    'from its making to the learning, at least and at most; null: known from the start, or a date is open',
  ),
  standing: field(
    text,
    '',
    '"certain", or "possible" where the dates leave open whether it was known that day',
  ),
  certainty,
});

const unknownShape = item({
  document: field(orNull, 'id', 'which document'),
  fact: field(orNull, 'id', 'or which fact'),
  when,
  certainty,
});

const factShape = item({
  fact: field(text, 'id', 'fact'),
  when,
  what: field(text, '', 'what happened'),
  present: field(ids, 'id', 'who was there'),
  certainty,
});

const copyShape = item({
  copy: field(text, 'id', 'copy'),
  keeper: field(text, 'id', 'who kept it'),
  since: field(text, 'EDTF', 'since when'),
  sealed: field(z.boolean(), '', 'whether its keeper could not read it'),
  state: field(text, '', '"kept", or what had become of it: "burnt", "destroyed", "lost", "handed-on"'),
  ended: field(orNull, 'EDTF', 'when it ended, also where that lies after the day'),
  standing: field(text, '', '"certain", or "possible" where the dates leave it open'),
  certainty,
});

const lifeShape = item({
  person: field(text, 'id', 'person'),
  name: field(text, '', 'full name'),
  born: field(orNull, 'EDTF', 'birth'),
  died: field(orNull, 'EDTF', 'death'),
  fate: field(text, '', 'what became of the person'),
});

const placeShape = item({
  body: field(orNull, 'id', 'body of the seat'),
  office: field(orNull, 'id', 'or office'),
  status: field(orNull, '', 'with seats: "full member" or "candidate"'),
  from,
  certainty,
});

const stanceShape = item({
  issue: field(text, 'id', 'issue'),
  from,
  position: field(number, '0-100', 'position'),
  salience: field(number, '0-1', 'how much it matters'),
  evidence: field(day, 'date', 'the evidence is no later than this'),
  fromVote: field(z.boolean(), '', 'whether it was read off a vote'),
});

const noteShape = z.strictObject({
  number: field(whole, '', 'number of the footnote'),
  kind: field(text, '', '"documented", "inferred" or "assumed": the weakest of its claims'),
  claims: field(
    z.array(
      z.strictObject({
        id: field(text, 'id', 'claim'),
        kind: field(text, '', '"documented", "inferred", "negative" or "assumed"'),
        certainty,
        source: field(text, 'id', 'source'),
        cited: field(text, '', 'source and page, or that no page was re-opened'),
      }),
    ),
    '',
    'what it rests on',
  ),
  assumed: field(orNull, '', 'why a number is assumed'),
  range: field(z.array(number).nullable(), 'its own', 'range of that number'),
});

/** The parts of a replay by name; those not asked for are empty. */
const REPLAY_PARTS = {
  inner: field(z.array(bodyShape), '', 'the inner body'),
  assembly: field(z.array(bodyShape), '', 'the assembly'),
  otherBodies: field(z.array(bodyShape), '', 'other bodies whose composition is known'),
  offices: field(z.array(officeShape), '', 'offices with power over posts, agenda, press, army or police'),
  otherOffices: field(z.array(officeShape), '', 'other offices; last, those without a known holder'),
  health: field(z.array(healthShape), '', 'health on record'),
  policies: field(z.array(policyShape), '', 'where the party stood'),
  decisionsBefore: field(z.array(decisionShape), '', 'last decisions up to the day'),
  decisionsAfter: field(z.array(decisionShape), '', 'next decisions'),
  documents: field(z.array(documentShape), '', 'documents written by then'),
  knowledge: field(z.array(knowledgeShape), '', 'who had learned what by then'),
  rules: field(z.array(ruleShape), '', 'rules in force'),
  decision: field(z.array(decisionShape), '', 'with --decision: that decision'),
  claims: field(
    z.array(claimShape),
    '',
    'what the claims say that the footnotes name, in the order of their ids',
  ),
  person: field(z.array(lifeShape), '', 'with --person: that person'),
  places: field(z.array(placeShape), '', 'with --person: seats and offices'),
  stances: field(z.array(stanceShape), '', 'with --person: positions'),
  decisionsOf: field(z.array(decisionShape), '', 'with --person: decisions in which a side was taken'),
  knows: field(z.array(knowingShape), '', 'with --person or --knows: what the person knew'),
  unknown: field(
    z.array(unknownShape),
    '',
    'with --knows: what existed, was not published, and is not on record as known to the person',
  ),
  facts: field(z.array(factShape), '', 'with --knows-of: what happened, where it is no document'),
  copies: field(z.array(copyShape), '', 'with --knows-of: copies of the document'),
  knowers: field(z.array(knowingShape), '', 'with --knows-of: who knew it'),
  later: field(z.array(knowingShape), '', 'with --knows-of: who learned it only later'),
  groups: field(z.array(knowledgeShape), '', 'with --knows or --knows-of: what groups had learned'),
};
export type PartName = keyof typeof REPLAY_PARTS;
export const PART_NAMES = Object.keys(REPLAY_PARTS) as PartName[];

/** What `plenum replay --json` prints. */
export const replayShape = z.strictObject({
  command: field(text, '', '"replay"'),
  documented: field(z.boolean(), '', 'true: nothing here is simulated'),
  scenario: field(text, 'id', 'scenario'),
  polity: field(text, 'id', 'polity'),
  at: field(day, 'date', 'the day'),
  ...REPLAY_PARTS,
  footnotes: field(z.array(noteShape), '', 'footnotes, by number'),
  claimHashes: claimFields.claimHashes,
});
export type ReplayReport = z.infer<typeof replayShape>;
