import { Refusal } from './refusal.ts';

/**
 * Bytes as text: UTF-8, or UTF-16 with its mark, or the encoding that the user names. Nothing is guessed beyond that, for a
 * wrong guess turns names into rubbish that no search finds.
 *
 * @throws Refusal where the bytes are not text in that encoding
 */
export function decode(bytes: Uint8Array, encoding?: string): string {
  const label = encoding ?? markedEncoding(bytes) ?? 'utf-8';
  const text = decodedAs(bytes, label, encoding !== undefined);
  if (text.includes('\0')) throw new Refusal('is not text: it holds zero bytes');
  return text.replace(/\r\n?/g, '\n');
}

function markedEncoding([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function decodedAs(bytes: Uint8Array, label: string, named: boolean): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { fatal: true });
  } catch {
    throw new Refusal(
      `cannot be read: no encoding "${label.slice(0, 40)}"; known are utf-8, windows-1251, windows-1252, koi8-r, ...`,
    );
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Refusal(
      named
        ? `is not ${label}`
        : 'is not UTF-8: save it as UTF-8, or name its encoding, as in --encoding windows-1251',
    );
  }
}
