import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Source, sourceSchema } from '../../src/evidence/index.ts';
import { noteOf, readBibliography, sourceFrom, writeBibliography } from '../../src/library/index.ts';

const sources = ['seeds', 'literature'].flatMap((name) =>
  (JSON.parse(readFileSync(`sources/${name}.json`, 'utf8')) as unknown[]).map((item) =>
    sourceSchema.parse(item),
  ),
);

describe('a bibliography', () => {
  it.each(['bibtex', 'ris', 'csl-json'] as const)(
    'comes back from %s with ids, titles, years and names',
    (format) => {
      const taken = new Set<string>();
      const back = readBibliography(writeBibliography(sources, format), format).map((item) => {
        const { source } = sourceFrom(item, taken);
        taken.add(source.id);
        return source;
      });
      const core = ({ id, title, issued, author }: Source): unknown[] => [
        id,
        title.toLowerCase(),
        issued?.['date-parts'][0]?.[0],
        author?.[0]?.family ?? author?.[0]?.literal,
      ];
      expect(back.map(core)).toEqual(sources.map(core));
    },
  );

  it('keeps everything in CSL-JSON', () => {
    const text = writeBibliography(sources, 'csl-json');
    const back = readBibliography(text, 'csl-json').map((item) => sourceFrom(item, new Set()).source);
    expect(back).toEqual(sources);
  });

  it.each([
    ['bibtex', '@book{x, title={open'],
    ['csl-json', '{"id": '],
    ['csl-json', '["a"]'],
  ] as const)('that is no %s is refused', (format, text) => {
    expect(() => readBibliography(text, format)).toThrow();
  });

  it('in RIS without an entry is empty', () => expect(readBibliography('no tags', 'ris')).toEqual([]));
});

describe('an item of another program', () => {
  const from = (item: Record<string, unknown>, taken: string[] = []) => sourceFrom(item, new Set(taken));

  it('becomes a source that is not described yet', () => {
    const { source, dropped } = from({
      id: 'Smith1999Book',
      type: 'book',
      title: 'A Book',
      keyword: 'x',
      volume: 3,
    });
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(source).toMatchObject({ id: 'smith-1999-book', volume: '3', custom: { access: 'remembered' } });
    expect(dropped).toEqual(['keyword']);
  });

  it('gets an id of author and year, and another where that is taken', () => {
    const item = {
      type: 'article',
      title: 'T',
      author: [{ family: 'Żukow', given: 'A.' }],
      issued: { 'date-parts': [['1924']] },
    };
    expect(from(item).source.id).toBe('zukow-1924');
    expect(from(item, ['zukow-1924']).source.id).toBe('zukow-1924-2');
    expect(from({ id: '../../etc' }).source.id).toBe('etc');
  });
});

describe('a note', () => {
  const byId = (id: string): Source => sources.find((source) => source.id === id)!;
  it.each([
    [
      'service-1995',
      { page: '270' },
      'Robert Service, Lenin: A Political Life. Volume 3: The Iron Ring, vol. 3 (London: Macmillan, 1995), 270.',
    ],
    [
      'daniels-1957',
      { page: '32' },
      'Robert V. Daniels, “The Secretariat and the Local Organizations in the Russian Communist Party, 1921-1923,” American Slavic and East European Review 16 (1957): 32.',
    ],
    [
      'spartacus-trotsky',
      { section: 'The Civil War' },
      'John Simkin, “Leon Trotsky,” Spartacus Educational, https://spartacus-educational.com/RUStrotsky.htm, “The Civil War.”',
    ],
  ])('of %s is as the Chicago Manual has it', (id, locator, note) =>
    expect(noteOf(byId(id), locator)).toBe(note),
  );

  it('can be written of every source', () => {
    for (const source of sources) expect(noteOf(source)).toMatch(/\.[”]?$/);
  });
});
