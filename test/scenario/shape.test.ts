// Entries of the wrong shape: each kind of mistake with its exact message.
import { expect, it } from 'vitest';
import { problemsOf, type Spoiled, swap } from './example.ts';

const FOOTED = '{ value: 0.5, range: [0.2, 0.8], claims: [c-board] }';
const polity = (before: string, after: string): Spoiled => ({ polity: swap(before, after) });
const scenario = (before: string, after: string): Spoiled => ({ scenario: swap(before, after) });
const liking = (number: string): Spoiled => polity(`liking: ${FOOTED}`, `liking: ${number}`);

it('finds nothing wrong with the example', () => {
  expect(problemsOf({})).toEqual([]);
});

const CASES: [string, Spoiled, ...string[]][] = [
  [
    'an unknown key, with the nearest known one',
    polity('event: meeting', 'evnt: meeting'),
    'polity.yaml:20:5: key "event" is missing: expected text',
    'polity.yaml:20:74: unknown key "evnt"; did you mean "event"?',
  ],
  [
    'two letters of a key in the wrong order',
    scenario('start:', 'satrt:'),
    'scenario.yaml:5:1: unknown key "satrt"; did you mean "start"?',
  ],
  [
    'an unknown key like no other, with those that are known',
    polity('{ id: minutes, type: document', '{ zzz: 1, id: minutes, type: document'),
    'polity.yaml:52:7: unknown key "zzz"; known here: id, type, title, author, editor, translator, issued, publisher, publisher-place, container-title, collection-title, volume, issue, edition, page, archive, archive_location, DOI, ISBN, URL, language, note, custom',
  ],
  [
    'an unknown collection',
    polity('\nties:\n', '\ntyes:\n'),
    'polity.yaml:9:1: unknown key "tyes"; did you mean "ties"?',
  ],
  [
    'a bare year, which YAML reads as a number',
    polity('born: "1870"', 'born: 1863'),
    'polity.yaml:3:60: "born": expected text, found number 1863: quote it',
  ],
  [
    'a number as it was written, not as it was read',
    polity('born: "1870"', 'born: 01870'),
    'polity.yaml:3:60: "born": expected text, found number 01870: quote it',
  ],
  [
    'true where text is expected',
    polity('title: The guild', 'title: true'),
    'polity.yaml:1:47: "title": expected text, found true: quote it',
  ],
  [
    'a quoted number',
    polity('tier: 2', 'tier: "2"'),
    'polity.yaml:5:55: "tier": expected a number, found text "2": remove the quotes',
  ],
  [
    'a fraction where a whole number is expected',
    polity('tier: 2', 'tier: 2.5'),
    'polity.yaml:5:55: "tier": expected a whole number, found 2.5',
  ],
  ['a number too large', polity('tier: 2', 'tier: 9'), 'polity.yaml:5:55: "tier": must be at most 4'],
  [
    'a word that is not in the list, with the nearest',
    polity('manner: unknown', 'manner: unkown'),
    'polity.yaml:5:74: "manner": "unkown" is not one of died, suicide, executed, murdered, assassinated, died-in-custody, killed, living, unknown; did you mean "unknown"?',
  ],
  [
    'another version of the schema',
    scenario('schemaVersion: 1', 'schemaVersion: 2'),
    'scenario.yaml:1:16: "schemaVersion": expected 1, found number 2',
  ],
  [
    'a key without a value',
    polity('name: Cleo Marsh', 'name:'),
    'polity.yaml:5:22: "name": expected text, found nothing',
  ],
  ['a missing key', polity('short: Marsh, ', ''), 'polity.yaml:5:5: key "short" is missing: expected text'],
  [
    'a claim without a source',
    polity('source: minutes, ', ''),
    'polity.yaml:50:5: key "source" is missing: expected text',
  ],
  [
    'a word where a list is expected',
    scenario('actors: [ada, ben]', 'actors: ada'),
    'scenario.yaml:9:9: "actors": expected a list, found text "ada": begin each item with "- ", or write [ ... ]',
  ],
  [
    'an item of the wrong type',
    scenario('actors: [ada, ben]', 'actors: [ada, 7]'),
    'scenario.yaml:9:15: "actors", item 2: expected text, found number 7: quote it',
  ],
  [
    'too few items',
    scenario('actors: [ada, ben]', 'actors: [ada]'),
    'scenario.yaml:9:9: "actors": must be at least 2 items long',
  ],
  [
    'an entry that names no claim',
    polity('side: against, certainty: high, claims: [c-board]', 'side: against, certainty: high, claims: []'),
    'polity.yaml:46:77: "claims": name at least one claim',
  ],
  [
    'an id of the wrong form',
    polity('{ id: fire', '{ id: Fire_1'),
    'polity.yaml:44:11: "id": an id is kebab-case: small letters, digits and hyphens, like "central-committee"; found text "Fire_1"',
  ],
  [
    'a year where a day is expected',
    scenario('start: "1920-01-01"', 'start: "1920"'),
    'scenario.yaml:5:8: "start": a day is written YYYY-MM-DD, in quotes; found text "1920"',
  ],
  [
    'text without end',
    polity('title: A letter', `title: ${'x'.repeat(5000)}`),
    'polity.yaml:38:43: "title": must be at most 4000 characters long',
  ],
  [
    'a value of none of the forms allowed',
    polity('value: 80, unit', 'value: true, unit'),
    'polity.yaml:48:48: "value": expected a number or text or a list or a mapping (key: value), found true',
  ],
  [
    'a bare number',
    liking('0.5'),
    'polity.yaml:10:61: "liking": expected a mapping (key: value), found number 0.5: write { value: 0.5, claims: [...] }',
  ],
  [
    'a number without a footnote',
    liking('{ value: 0.5 }'),
    'polity.yaml:10:61: a number needs a footnote: "claims: [id]", or "assumed:" with the reason',
  ],
  [
    'an assumed number without a range',
    liking('{ value: 0.5, assumed: because }'),
    'polity.yaml:10:61: an assumed number carries a range: "range: [low, high]"',
  ],
  [
    'a range upside down',
    liking('{ value: 0.5, range: [0.8, 0.2], claims: [c-board] }'),
    'polity.yaml:10:61: range [0.8, 0.2] is upside down: write [low, high]',
  ],
  [
    'a value outside its own range',
    liking('{ value: 0.5, range: [0.6, 0.8], claims: [c-board] }'),
    'polity.yaml:10:61: value 0.5 lies outside its range [0.6, 0.8]',
  ],
  [
    'a range with three ends',
    liking('{ value: 0.5, range: [0.1, 0.2, 0.3], claims: [c-board] }'),
    'polity.yaml:10:82: "range": must be at most 2 items long',
  ],
  [
    'a locator that locates nothing',
    polity('locator: { page: "1" }', 'locator: {}'),
    'polity.yaml:50:112: a locator names a page, section, table or note, or says "unlocated" and why',
  ],
  [
    'a knower too many',
    polity('person: ben, documents', 'group: all, person: ben, documents'),
    'polity.yaml:40:5: name either a person or a group as the knower',
  ],
  [
    'a polity without its head',
    polity('polity: {', '# polity: {'),
    'polity.yaml:2:1: no file of this polity has its head: add "polity:" with schemaVersion, id and title to one of them',
  ],
  [
    'a second head',
    { more: [{ file: 'more.yaml', text: 'polity: { schemaVersion: 1, id: guild, title: T }\n' }] },
    'more.yaml:1:1: a second "polity:"; the first is in polity.yaml',
  ],
  [
    'an empty scenario',
    { scenario: () => '# nothing yet\n' },
    'scenario.yaml:1:1: the file is empty; expected the keys of a scenario, like "id:"',
  ],
  [
    'a scenario that is a list',
    { scenario: () => '- a\n' },
    'scenario.yaml:1:1: the file holds a list; expected the keys of a scenario, like "id:"',
  ],
  [
    'a file of a polity that is a word',
    { more: [{ file: 'more.yaml', text: 'hello\n' }] },
    'more.yaml:1:1: the file holds a single value; expected collections, like "persons:", each with its list',
  ],
];

it.each(CASES)('says of %s', (...[, spoiled, ...lines]) => {
  expect(problemsOf(spoiled)).toEqual(lines);
});
