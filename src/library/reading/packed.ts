import { strToU8, zipSync } from 'fflate';
import { decode } from './decode.ts';
import { htmlText } from './html.ts';
import { convertToHtml } from './mammoth.ts';
import { Refusal } from './refusal.ts';
import { unpack } from './unpack.ts';

/** The words of a Word document. It is unpacked here, within limits, and only what holds text is given on. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const parts = unpack(bytes, (name) =>
    /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/.test(name),
  );
  if (!parts.has('word/document.xml')) throw new Refusal('is no Word document: word/document.xml is missing');
  for (const [name, part] of parts) refuseEntities(name, part);
  const clean = zipSync(Object.fromEntries(parts), { level: 0 });
  return htmlText(await convertToHtml(clean));
}

/** The words of an electronic book, chapter by chapter in the order of its spine. */
export function epubText(bytes: Uint8Array): string {
  const parts = unpack(bytes, (name) => /\.(x?html?|opf|xml)$/i.test(name));
  for (const [name, part] of parts) if (/\.(opf|xml)$/i.test(name)) refuseEntities(name, part);
  const text = (name: string): string => decode(parts.get(name) ?? strToU8(''));
  const root = /full-path="([^"]+)"/.exec(text('META-INF/container.xml'))?.[1];
  if (root === undefined || !parts.has(root))
    throw new Refusal('is no electronic book: META-INF/container.xml names no content');
  const chapters = spineOf(text(root), root.split('/').slice(0, -1)).filter((name) => parts.has(name));
  if (chapters.length === 0) throw new Refusal('is an electronic book without chapters');
  return chapters.map((name) => htmlText(text(name))).join('\n\n');
}

/** Names of the chapters inside the archive; an address that leads out of it names nothing there. */
function spineOf(opf: string, folder: readonly string[]): string[] {
  const attribute = (tag: string, name: string): string =>
    new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const items = new Map(
    [...opf.matchAll(/<(?:opf:)?item\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'id'),
      attribute(tag, 'href'),
    ]),
  );
  return [...opf.matchAll(/<(?:opf:)?itemref\b[^>]*>/g)].flatMap(([tag]) => {
    const href = items.get(attribute(tag, 'idref'));
    return href === undefined ? [] : inside([...folder, ...unescaped(href).split('/')]);
  });
}

/** A name without "." and ".."; none where it leads out of the archive. */
function inside(steps: readonly string[]): string[] {
  const way: string[] = [];
  for (const step of steps) {
    if (step !== '..' && step !== '.') way.push(step);
    else if (step === '..' && way.pop() === undefined) return [];
  }
  return [way.join('/')];
}

function unescaped(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** A document type can define words that grow without end; no such file needs one. */
function refuseEntities(name: string, part: Uint8Array): void {
  const head = new TextDecoder('latin1').decode(part.subarray(0, 65536));
  if (/<!ENTITY|<!DOCTYPE[^>]*\[/i.test(head))
    throw new Refusal(`declares entities in ${name.slice(0, 80)}: refused`);
}
