import { COLLECTIONS, type CollectionName } from '../../polity/index.ts';
import type { ListName } from '../draft.ts';
import type { Path } from '../locate.ts';
import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import { everywhere } from './fields.ts';
import { type Check, type CheckFinding, ENTRY_WORDS, entriesOf, type Ground } from './ground.ts';
import { unknown } from './references.ts';

/** Every claim that an entry or a number names must exist, in the polity as in the scenario. */
export const unknownClaims: Check = (ground) => {
  const lists = Object.keys(COLLECTIONS).filter((list) => list !== 'claims') as CollectionName[];
  const inPolity = lists.flatMap((list) =>
    entriesOf(ground, list).flatMap((entry, index) => claimsIn(ground, entry, [list, index])),
  );
  return [...inPolity, ...claimsIn(ground, ground.scenario, ['scenario'])];
};

function claimsIn(ground: Ground, entry: unknown, at: Path): CheckFinding[] {
  return everywhere(entry, 'claims').flatMap(({ path, value }) =>
    Array.isArray(value)
      ? value.flatMap((id: unknown, index) =>
          typeof id === 'string' ? unknown(ground, id, ['claims'], [...at, ...path, index]) : [],
        )
      : [],
  );
}

/** Lists whose entries have ids, so that a claim can be about one of them. */
const SUBJECT_LISTS: readonly ListName[] = [
  ...(Object.keys(COLLECTIONS) as CollectionName[]).filter(
    (list) => 'id' in COLLECTIONS[list].shape && list !== 'predicates' && list !== 'beliefs',
  ),
  'sources',
];

/** The subject of every claim must exist: `persons:<id>`, `bodies:<id>`, or `polity:<id>` for the whole. */
export const claimSubjects: Check = (ground) =>
  ground.collections.claims.flatMap((claim, index) => {
    const [list = '', id = ''] = claim.subject.split(':');
    const path = ['claims', index, 'subject'];
    if (list === 'polity')
      return ground.head === undefined || id === ground.head.id
        ? []
        : [{ path, what: () => `the polity is ${quoted(ground.head?.id ?? '')}, not ${quoted(id)}` }];
    if (isSubjectList(list)) return unknown(ground, id, [list], path);
    return [{ path, what: () => subjectWords(list) }];
  });

function isSubjectList(list: string): list is ListName {
  return (SUBJECT_LISTS as readonly string[]).includes(list);
}

function subjectWords(list: string): string {
  const plural = (Object.keys(ENTRY_WORDS) as ListName[]).find((name) => ENTRY_WORDS[name] === list);
  const near = plural === undefined ? didYouMean(list, SUBJECT_LISTS) : `; did you mean "${plural}"?`;
  return `a claim cannot be about ${quoted(list)}${near === '' ? `; it is about one of ${SUBJECT_LISTS.join(', ')}, polity` : near}`;
}
