// Files from outside: what is read of them, and what is refused, clearly and whole.
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { libraryAt, libraryFolder, Refusal, readFileText } from '../../src/library/index.ts';
import { docx, docxXml, epub, pdf } from './files.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-library-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(place, name);
  writeFileSync(path, content);
  return path;
}
const textOf = async (name: string, content: string | Uint8Array, encoding?: string): Promise<string> =>
  (await readFileText(file(name, content), encoding)).text;
async function refusal(name: string, content: string | Uint8Array, encoding?: string): Promise<string> {
  const error: unknown = await textOf(name, content, encoding).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
}

describe('a file is read', () => {
  it('as text, with its line ends made plain', async () => {
    expect(await textOf('a.txt', 'one\r\ntwo')).toBe('one\ntwo');
  });

  it('as text in UTF-16 with its mark', async () => {
    expect(await textOf('b.txt', new Uint8Array([0xff, 0xfe, ...Buffer.from('съезд', 'utf16le')]))).toBe(
      'съезд',
    );
  });

  it('as text in an encoding that is named', async () => {
    expect(await textOf('c.txt', new Uint8Array([0xf1, 0xfa, 0xe5, 0xe7, 0xe4]), 'windows-1251')).toBe(
      'съезд',
    );
  });

  it('as a web page, its headings marked and its scripts silent', async () => {
    const html =
      '<title>t</title><h2>The board</h2><p>It <b>met</b>.</p><script>globalThis.htmlScriptRan = true</script><p onclick="x()">Then left.';
    expect(await textOf('d.html', html)).toBe('# The board\n\nIt met.\n\nThen left.');
    expect('htmlScriptRan' in globalThis).toBe(false);
  });

  it('as a Word document', async () => {
    expect(await textOf('e.docx', docx(docxXml('The board met.', 'It lost.')))).toBe(
      'The board met.\n\nIt lost.',
    );
  });

  it('as an electronic book, in the order of its spine', async () => {
    const book = epub({ 'b.xhtml': '<h1>Two</h1><p>later</p>', 'a.xhtml': '<h1>One</h1><p>first</p>' }, [
      'a.xhtml',
      'b.xhtml',
    ]);
    expect(await textOf('f.epub', book)).toBe('# One\n\nfirst\n\n# Two\n\nlater');
  });

  it('as an electronic book whose chapters lie beside its contents page', async () => {
    const book = epub({}, ['../Text/a.xhtml'], { 'Text/a.xhtml': '<p>first</p>' });
    expect(await textOf('h.epub', book)).toBe('first');
  });

  it('as a PDF, page by page, its script not run', async () => {
    expect(await textOf('g.pdf', pdf('first page', 'second page'))).toBe('first page\n\f\nsecond page');
    expect('pdfScriptRan' in globalThis).toBe(false);
  });
});

describe('a file is refused', () => {
  it('of 500 MB, without being read', async () => {
    const path = file('huge.txt', '');
    truncateSync(path, 500 * 2 ** 20);
    await expect(readFileText(path)).rejects.toThrow('has 500 MB: at most 64 MB are read');
  });

  it('that unpacks to far more than it is', async () => {
    const bomb = docx(docxXml(' '.repeat(80 * 2 ** 20)));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusal('bomb.docx', bomb)).toContain('refused as a zip bomb');
  });

  it('that lies about its unpacked size', async () => {
    const bomb = docx(docxXml(' '.repeat(80 * 2 ** 20)));
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 30 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await refusal('liar.docx', bomb)).toContain('refused as a zip bomb');
  });

  it('that defines words without end', async () => {
    const xml = docxXml('&a;').replace('?>', '?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>');
    expect(await refusal('entities.docx', docx(xml))).toContain('declares entities');
  });

  it('whose archive reaches out of its folder, writing nothing', async () => {
    const outside = join(place, '..', 'plenum-escaped.txt');
    const book = epub({ '../../../plenum-escaped.txt': 'x' }, ['../../../plenum-escaped.txt']);
    expect(await refusal('escape.epub', book)).toContain('a path that leads out of it');
    expect(existsSync(outside)).toBe(false);
  });

  it.each([
    ['a.docx', 'no archive', 'it is no zip archive'],
    ['b.docx', epub({ 'a.xhtml': 'x' }), 'is no Word document'],
    ['c.epub', docx(docxXml('x')), 'is no electronic book'],
    ['d.pdf', 'no pdf', 'it is no PDF'],
    ['e.txt', new Uint8Array([0xf1, 0xfa, 0xe5]), 'is not UTF-8: save it as UTF-8, or name its encoding'],
    ['f.txt', 'a\0b', 'it holds zero bytes'],
    ['g.txt', ' \n ', 'holds no text'],
    ['h.exe', 'x', 'ends in no known format'],
    ['i.html', '<script>1</script>', 'holds no text'],
    ['k.docx', docx(docxXml('x')).subarray(0, 300), 'is a damaged archive'],
  ])('%s, which is not what it seems', async (name, content, words) => {
    expect(await refusal(`x-${name}`, content)).toContain(words);
  });

  it('in an encoding that nobody knows', async () => {
    expect(await refusal('enc.txt', 'x', 'klingon')).toContain('no encoding "klingon"');
  });

  it('as a page nested without end, or read without harm', async () => {
    const deep = `${'<div>'.repeat(50_000)}x`;
    const outcome = await textOf('deep.html', deep).catch((error: unknown) => error);
    expect(outcome === 'x' || outcome instanceof Refusal).toBe(true);
  });
});

describe('the library', () => {
  const folder = join(place, 'library');
  const library = libraryAt(folder);
  const entry = { source: 'minutes', file: 'minutes.txt', format: 'txt' as const, text: 'The board met.' };

  it('keeps one text for each source, the latest', async () => {
    await library.put(entry, new Uint8Array([1]));
    await library.put({ ...entry, text: 'It met again.' }, new Uint8Array([2]));
    expect((await library.all()).map(({ source, text }) => [source, text])).toEqual([
      ['minutes', 'It met again.'],
    ]);
  });

  it('takes no name that leads out of its folder', async () => {
    await expect(library.put({ ...entry, source: '../escaped' }, new Uint8Array())).rejects.toThrow();
    expect(existsSync(join(place, 'escaped.text.json'))).toBe(false);
  });

  it('does not write through a link', async () => {
    const outside = file('outside.txt', 'mine');
    symlinkSync(outside, join(folder, 'linked.text.json'));
    await library.put({ ...entry, source: 'linked' }, new Uint8Array([1]));
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  it('says which of its files is damaged', async () => {
    writeFileSync(join(folder, 'broken.text.json'), '{"schemaVersion":1');
    await expect(library.all()).rejects.toThrow(/broken\.text\.json is damaged/);
    expect(await library.remove('broken')).toBe(true);
    expect(await library.remove('broken')).toBe(false);
  });

  it('lies outside the project', () => {
    expect(libraryFolder(undefined, '/project', { XDG_DATA_HOME: '/data' })).toBe('/data/plenum/library');
    expect(libraryFolder(undefined, '/project', { PLENUM_LIBRARY: '/own' })).toBe('/own');
    expect(libraryFolder('here', '/project', {})).toBe('/project/here');
  });
});
