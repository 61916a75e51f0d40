// Who cannot have known, told or read: each mistake of the record of knowledge with its exact message.
import { expect, it } from 'vitest';
import { problemsOf, swap } from './example.ts';

const EVENT = 'person: ben, documents: [letter], channel: post';
const event = (after: string) => ({ polity: swap(EVENT, after) });

it.each([
  [
    'known before it is written',
    { polity: swap('id: k1, when: "1922-01"', 'id: k1, when: "1921-11"') },
    'polity.yaml:40:21: learned on 1921-11, before the document "letter" was written (1921-12)',
  ],
  [
    'known before it happens',
    {
      polity: (text: string) =>
        swap(
          EVENT,
          'person: ben, fact: quarrel, channel: talk',
        )(swap('id: k1, when: "1922-01"', 'id: k1, when: "1921-11"')(text)),
    },
    'polity.yaml:40:21: learned on 1921-11, before "quarrel" happened (1921-12-20)',
  ],
  [
    'told by one who does not know',
    event(`${EVENT}, teller: cleo`),
    'polity.yaml:40:89: Marsh is not on record as knowing the document "letter" by 1922-01, nor as keeping a copy of it',
  ],
  ['told by oneself', event(`${EVENT}, teller: ben`), 'polity.yaml:40:89: Roth cannot be the own source'],
  [
    'told by nobody there is',
    event(`${EVENT}, teller: bem`),
    'polity.yaml:40:89: person "bem" is unknown; did you mean "ben"?',
  ],
  [
    'a fact that is none',
    event('person: ben, fact: quarel, channel: talk'),
    'polity.yaml:40:51: fact "quarel" is unknown; did you mean "quarrel"?',
  ],
  [
    'a copy of another text',
    event(`${EVENT}, copy: draft`),
    'polity.yaml:40:87: no document of this event has a copy "draft"; there are: clean',
  ],
  [
    'a burnt copy',
    {
      polity: (text: string) =>
        swap(
          EVENT,
          `${EVENT}, copy: clean`,
        )(
          swap(
            'when: "1921-12", certainty',
            'when: "1921-12", ended: { when: "1921-12-31", how: burnt, by: ben }, certainty',
          )(text),
        ),
    },
    'polity.yaml:40:87: read on 1922-01, but the copy "clean" was burnt by then (1921-12-31)',
  ],
  [
    'a copy older than the text',
    { polity: swap('keeper: ada, when: "1921-12"', 'keeper: ada, when: "1921-11"') },
    'polity.yaml:38:125: this copy is made on 1921-11, before the text (1921-12)',
  ],
  [
    'a copy burnt before it is made',
    {
      polity: swap(
        'when: "1921-12", certainty',
        'when: "1921-12", ended: { when: "1921-11", how: burnt }, certainty',
      ),
    },
    'polity.yaml:38:143: this copy is burnt on 1921-11, before it is made (1921-12)',
  ],
])('%s', (_, spoiled, line) => {
  expect(problemsOf(spoiled)).toEqual([line]);
});

it('lets nobody be the source of his own source', () => {
  const circle = (text: string): string =>
    text.replace(
      /- \{ id: k1, .*\n/,
      () =>
        `- { id: k1, when: "1922-01", person: ben, fact: quarrel, channel: talk, teller: cleo, certainty: high, claims: [c-board] }\n` +
        `  - { id: k2, when: "1922-01", person: cleo, fact: quarrel, channel: talk, teller: ben, certainty: high, claims: [c-board] }\n`,
    );
  expect(problemsOf({ polity: circle })).toEqual([
    expect.stringContaining('Marsh is not on record as knowing the fact "quarrel" by 1922-01'),
    expect.stringContaining('Roth is not on record as knowing the fact "quarrel" by 1922-01'),
  ]);
});

it('lets whoever keeps a sealed copy hand it over', () => {
  expect(problemsOf({ polity: swap('keeper: ada, when', 'keeper: cleo, sealed: true, when') })).toEqual([]);
  const handed = (text: string): string =>
    swap(
      EVENT,
      `${EVENT}, teller: cleo`,
    )(swap('keeper: ada, when', 'keeper: cleo, sealed: true, when')(text));
  expect(problemsOf({ polity: handed })).toEqual([]);
});
