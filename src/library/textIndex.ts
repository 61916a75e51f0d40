import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexFrom, newIndex, type PreparedText, passagesOf, type TextIndex } from '../texts/index.ts';
import { writeWhole } from './library.ts';

/** Changes whenever passages or their words are cut otherwise, so that an old index is not believed. */
const INDEX_VERSION = '1';

/**
 * The index of some texts, as it was kept in the library's folder the last time, or made anew where a text has changed. It
 * can always be made again, so whatever goes wrong with the kept one is passed over.
 */
export async function textIndex(folder: string, texts: readonly PreparedText[]): Promise<TextIndex> {
  const path = join(folder, 'index.json');
  const key = keyOf(texts);
  const kept = await keptIndex(path, key);
  if (kept !== undefined) return kept;
  const index = newIndex(texts.flatMap(passagesOf));
  await writeWhole(path, `${key}\n${JSON.stringify(index)}`).catch(() => undefined);
  return index;
}

function keyOf(texts: readonly PreparedText[]): string {
  const hash = createHash('sha256').update(INDEX_VERSION);
  for (const { source, text, sections } of texts)
    hash.update(`\0${source}\0${text}\0${sections.map(({ label }) => label).join()}`);
  return hash.digest('hex');
}

async function keptIndex(path: string, key: string): Promise<TextIndex | undefined> {
  try {
    const kept = await readFile(path, 'utf8');
    return kept.startsWith(`${key}\n`) ? indexFrom(kept.slice(key.length + 1)) : undefined;
  } catch {
    return undefined;
  }
}
