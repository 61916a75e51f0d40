import { COLLECTIONS, type CollectionName } from '../../polity/index.ts';
import type { ListName } from '../draft.ts';
import { quoted } from '../problems.ts';
import { type Check, type CheckFinding, ENTRY_WORDS, type Entry, entriesOf, type Ground } from './ground.ts';

/** What tells entries without an id apart. */
const KEYS: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  traits: ['person', 'trait', 'from'],
  ties: ['person', 'toward', 'from'],
  stances: ['person', 'issue', 'from'],
  tenures: ['office', 'person', 'from'],
  alignments: ['person', 'struggle'],
};

/** No id, and no dated entry without an id, may stand twice in a list, whichever files the two are in. */
export const duplicates: Check = (ground) => {
  const lists: ListName[] = [...(Object.keys(COLLECTIONS) as CollectionName[]), 'sources'];
  return lists.flatMap((list) => duplicatesIn(ground, list));
};

function duplicatesIn(ground: Ground, list: ListName): CheckFinding[] {
  const fields = KEYS[list];
  const seen = new Set<string>();
  return entriesOf(ground, list).flatMap((entry, index) => {
    const key = (fields ?? ['id']).map((field) => String(entry[field])).join(' ');
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        path: [list, index, ...(fields === undefined ? ['id'] : [])],
        what: () => words(list, entry, fields),
      },
    ];
  });
}

function words(list: ListName, entry: Entry, fields: readonly string[] | undefined): string {
  const word = ENTRY_WORDS[list];
  if (fields === undefined)
    return `${word} ${quoted(String(entry.id))} stands twice: ids are unique within "${list}", across all files`;
  return `this ${word} stands twice (${fields.map((field) => `${field} ${quoted(String(entry[field]))}`).join(', ')})`;
}
