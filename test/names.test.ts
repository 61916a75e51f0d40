// No mechanism, model or message knows anyone by name: people are data.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesUnder } from './architecture/files.ts';
import { type NamedPerson, nameFinder } from './names/matcher.ts';

const people: readonly NamedPerson[] = filesUnder('polities/bolshevik', '.yaml')
  .filter(({ text }) => /^persons:/m.test(text))
  .flatMap(({ text }) => (parse(text) as { persons: NamedPerson[] }).persons);

/** Scholars after whom theories are called, and who share a name with somebody of the polity: allowed where theories are. */
const NAMESAKES = { folder: 'src/models/', names: ['Markov', 'Egorov'] };

describe('the source names no one', () => {
  it('knows whom to look for', () => {
    expect(people.length).toBeGreaterThanOrEqual(81);
    expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining(['lenin', 'stalin', 'trotsky']));
  });

  it('holds none of their names or ids', () => {
    const find = nameFinder(people);
    const named = filesUnder('src', '.ts').flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) =>
        find(line)
          .filter((name) => !(path.startsWith(NAMESAKES.folder) && NAMESAKES.names.includes(name)))
          .map((name) => `${path}:${index + 1}: names ${name}`),
      ),
    );
    expect(named).toEqual([]);
  });
});

describe('the matcher', () => {
  const find = nameFinder([
    { id: 'stalin', name: 'Iosif Stalin (Dzhugashvili)', short: 'Stalin', aliases: ['Koba', 'JS'] },
    { id: 'm-ulyanova', name: 'Mariya Ulyanova', short: 'M. Ulyanova', aliases: ['May'] },
  ]);

  it.each([
    `const leader = 'stalin';`,
    `if (id === "m-ulyanova") return;`,
    '// so that Stalin wins',
    '/** Koba, as he was called. */',
    'const isStalin = true;',
    'const stalinWins = 1;',
    'const STALIN_BONUS = 2;',
    'const key = `person:stalin`;',
    'const path = "stances.stalin.gosplan";',
    '// born Dzhugashvili',
    '// M. Ulyanova carried it',
  ])('finds a name in %s', (line) => {
    expect(find(line).length).toBeGreaterThan(0);
  });

  it.each([
    '// Stalinism is a word of later date',
    'const may = 1; // May 1922',
    'const js = `JS`;',
    'installing',
  ])('finds none in %s', (line) => {
    expect(find(line)).toEqual([]);
  });
});
