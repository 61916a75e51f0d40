import type { CollectionName } from '../../polity/index.ts';
import type { ListName } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import { plain, quoted } from '../problems.ts';
import { textsOf } from './fields.ts';
import { type Check, type CheckFinding, ENTRY_WORDS, entriesOf, type Ground } from './ground.ts';

/** Which fields of which collections name entries of which lists. `claims` is absent: see `claimReferences`. */
const REFERENCES: Readonly<Partial<Record<CollectionName, Readonly<Record<string, readonly ListName[]>>>>> = {
  traits: { person: ['persons'] },
  ties: { person: ['persons'], toward: ['persons'] },
  bodies: { electedBy: ['bodies'] },
  offices: {
    body: ['bodies'],
    electedBy: ['bodies'],
    'powers[].pool': ['pools'],
    'powers[].body': ['bodies'],
  },
  tenures: { office: ['offices'], person: ['persons'] },
  terms: {
    body: ['bodies'],
    'voting[].person': ['persons'],
    'voting[].pool': ['pools'],
    'candidates[].person': ['persons'],
    'candidates[].pool': ['pools'],
  },
  rules: { body: ['bodies'] },
  pools: { appointedBy: ['offices'], patronOffice: ['offices'] },
  ladder: { leaves: ['bodies'], body: ['bodies'], 'jointWith[]': ['bodies'] },
  motions: { body: ['bodies'], appealTo: ['bodies'], issue: ['issues'] },
  stances: { person: ['persons'], issue: ['issues'] },
  decisions: {
    body: ['bodies'],
    'stands[].persons[]': ['persons'],
    'coding.motion': ['motions'],
    'coding.issue': ['issues'],
    'coding.target': ['persons'],
    'coding.office': ['offices'],
    'coding.rung': ['ladder'],
    'coding.also[].person': ['persons'],
    'coding.also[].rung': ['ladder'],
    'coding.proposer': ['persons'],
  },
  sittings: { body: ['bodies'] },
  documents: {
    author: ['persons', 'bodies'],
    warnsOf: ['persons'],
    'scribes[]': ['persons'],
    'copies[].keeper': ['persons'],
    'copies[].ended.by': ['persons'],
  },
  facts: { 'present[]': ['persons'] },
  knowledge: {
    person: ['persons'],
    body: ['bodies'],
    'documents[]': ['documents'],
    fact: ['facts'],
    teller: ['persons'],
  },
  health: { person: ['persons'] },
  shocks: { 'effects[].issue': ['issues'], 'effects[].office': ['offices'] },
  economies: {
    issue: ['issues'],
    'crises.prices': ['shocks'],
    'crises.grain': ['shocks'],
    'crises.hunger': ['shocks'],
    'answers[]': ['offices'],
  },
  arenas: { office: ['offices'], issue: ['issues'], 'attempts[].shock': ['shocks'] },
  peripheries: { body: ['bodies'], above: ['peripheries'], issue: ['issues'], pool: ['pools'] },
  competences: { issue: ['issues'] },
  cohorts: { 'wants[].issue': ['issues'] },
  doctrines: { issue: ['issues'], office: ['offices'] },
  alignments: { person: ['persons'] },
  claims: { source: ['sources'], 'from[]': ['claims'] },
  beliefs: { 'takes[]': ['claims'], 'over[]': ['claims'] },
};

/** Every id that names a person, body, office, pool, issue, motion, rung, document or source must exist. */
export const unknownIds: Check = (ground) => {
  const inHead = (ground.head?.sources ?? []).flatMap((id, index) =>
    unknown(ground, id, ['sources'], ['polity', 'sources', index]),
  );
  const inLists = Object.entries(REFERENCES).flatMap(([list, fields]) =>
    Object.entries(fields).flatMap(([field, targets]) =>
      unknownIn(ground, list as CollectionName, field, targets),
    ),
  );
  return [...inHead, ...inLists];
};

function unknownIn(
  ground: Ground,
  list: CollectionName,
  field: string,
  targets: readonly ListName[],
): CheckFinding[] {
  return entriesOf(ground, list).flatMap((entry, index) =>
    textsOf(entry, field).flatMap(({ path, value }) =>
      unknown(ground, value, targets, [list, index, ...path]),
    ),
  );
}

/** The finding for an id that none of the lists has. */
export function unknown(
  ground: Ground,
  id: string,
  targets: readonly ListName[],
  path: CheckFinding['path'],
): CheckFinding[] {
  if (targets.some((target) => ground.ids[target].has(id))) return [];
  return [{ path, what: () => unknownWords(ground, id, targets) }];
}

/** `body "orgburro" is unknown; did you mean "orgburo"?`; or what else the id is; or which ids there are, if few. */
function unknownWords(ground: Ground, id: string, targets: readonly ListName[]): string {
  const word = targets.map((target) => ENTRY_WORDS[target]).join(' or ');
  const other = (Object.keys(ENTRY_WORDS) as ListName[]).find(
    (list) => list !== 'claims' && ground.ids[list].has(id),
  );
  const known = targets.flatMap((target) => [...ground.ids[target]]);
  const near = didYouMean(id, known);
  if (near === '' && other !== undefined)
    return `${quoted(id)} is ${withArticle(ENTRY_WORDS[other])}, not ${withArticle(word)}`;
  const listed =
    near === '' && known.length > 0 && known.length <= 8
      ? `; there are: ${known.map((name) => plain(name)).join(', ')}`
      : near;
  return `${word} ${quoted(id)} is unknown${known.length === 0 ? `; there is no ${word} yet` : listed}`;
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
