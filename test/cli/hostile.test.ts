// Files that mean harm, or are broken, at the command line: refused in a sentence, nothing run, nothing lost, nothing outside.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx, docxXml, epub, pdf } from '../library/files.ts';
import { plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-hostile-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const library = join(place, 'library');
const SOURCE = 'service-1995';

function file(name: string, content: string | Uint8Array): string {
  const path = join(place, name);
  writeFileSync(path, content);
  return path;
}

function huge(): string {
  const path = file('huge.txt', '');
  truncateSync(path, 500 * 2 ** 20);
  return path;
}

const HOSTILE: readonly (readonly [what: string, make: () => string, words: string])[] = [
  ['a text of 500 MB', huge, 'at most 64 MB are read'],
  [
    'a zip bomb as docx',
    () => file('bomb.docx', docx(docxXml(' '.repeat(80 * 2 ** 20)))),
    'refused as a zip bomb',
  ],
  [
    'a zip bomb as epub',
    () => file('bomb.epub', epub({ 'a.xhtml': ' '.repeat(80 * 2 ** 20) })),
    'refused as a zip bomb',
  ],
  ['a wrong encoding', () => file('cyrillic.txt', new Uint8Array([0xf1, 0xfa, 0xe5])), 'is not UTF-8'],
  [
    'an archive that leads out',
    () => file('out.epub', epub({ '../../../out.xhtml': 'x' })),
    'a path that leads out of it',
  ],
  [
    'a page of scripts alone',
    () => file('script.html', '<script>globalThis.hostile = 1</script>'),
    'holds no text',
  ],
  ['a PDF that is none', () => file('no.pdf', '%!PS'), 'it is no PDF'],
  ['a folder', () => place, 'ends in no known format'],
];

const add = (path: string, ...more: string[]) =>
  plenum('sources', 'add', path, '--as', SOURCE, '--library', library, ...more);
const stored = (): string[] => readdirSync(library).map((name) => readFileSync(join(library, name), 'utf8'));

beforeAll(async () => {
  expect((await add(file('good.txt', 'The board met and left.'))).code).toBe(0);
});

describe('plenum sources add and plenum dossier', () => {
  it.each(HOSTILE)('refuse %s in a sentence, and keep what was there', async (_, make, words) => {
    const path = make();
    const before = stored();
    for (const outcome of [await add(path), await plenum('dossier', path)]) {
      expect(outcome.code).not.toBe(0);
      expect(outcome.err).toContain(words);
      expect(outcome.err).not.toMatch(/\n\s+at |This should not have happened/);
      expect(outcome.out).toBe('');
    }
    expect(stored()).toEqual(before);
    expect('hostile' in globalThis).toBe(false);
  });

  it.each([
    ['scripts.pdf', pdf('The board met.')],
    [
      'scripts.html',
      '<body onload="globalThis.hostile=1"><script>globalThis.hostile=1</script><img src=x onerror="globalThis.hostile=1"><iframe src="file:///etc/passwd"></iframe><p>The board met.',
    ],
  ])('read the words of %s and run nothing', async (name, content) => {
    const { out, code } = await plenum('dossier', file(name, content), '--json');
    expect(code).toBe(0);
    expect(out).not.toContain('root:');
    expect(['hostile', 'pdfScriptRan'].some((mark) => mark in globalThis)).toBe(false);
  });

  it('follow no reference out of a Word document', async () => {
    const secret = file('secret.txt', 'nobody is to read this');
    const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="file://${secret}" TargetMode="External"/></Relationships>`;
    const document = docxXml('The board met.').replace(
      '</w:body>',
      '<w:altChunk r:id="r9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:body>',
    );
    const path = file('link.docx', docx(document, { 'word/_rels/document.xml.rels': strToU8(relations) }));
    const { code } = await add(path);
    expect(code).toBe(0);
    expect(stored().join()).toContain('The board met.');
    expect(stored().join()).not.toContain('nobody is to read');
  });

  it('say that a text is not in the encoding that was named', async () => {
    const path = file('odd.txt', new Uint8Array([0x41, 0x00, 0xd8]));
    expect((await add(path, '--encoding', 'utf-16le')).err).toContain('is not utf-16le');
    expect((await add(file('ok.txt', 'x'), '--encoding', 'klingon')).err).toContain('no encoding "klingon"');
  });

  it('write nothing outside the library, not even through a link', async () => {
    const outside = file('outside.json', 'mine');
    rmSync(join(library, `${SOURCE}.text.json`));
    symlinkSync(outside, join(library, `${SOURCE}.text.json`));
    expect((await add(join(place, 'good.txt'))).code).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    for (const id of ['../escaped', '/tmp/escaped', '..'])
      expect(
        (await plenum('sources', 'add', join(place, 'good.txt'), '--as', id, '--library', library)).code,
      ).not.toBe(0);
    expect(existsSync(join(place, 'escaped.text.json'))).toBe(false);
  });
});
