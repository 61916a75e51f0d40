import { Unzip, UnzipInflate } from 'fflate';
import { LIMITS, megabytes } from './limits.ts';
import { Refusal } from './refusal.ts';

/**
 * Unpacks those files of a zip archive that are wanted, into memory, counting what really comes out: what the archive says
 * of its own sizes is not believed. No path in it is ever used as a path.
 *
 * @throws Refusal where it is no archive, a bomb, or names paths outside itself
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new Refusal('is not what its name says: it is no zip archive');
  const files = new Map<string, Uint8Array[]>();
  let entries = 0;
  let total = 0;
  let fault: Error | undefined;
  const unzip = new Unzip((file) => {
    entries++;
    if (entries > LIMITS.entries) throw new Refusal(`holds more than ${LIMITS.entries} files: refused`);
    if (leadsOut(file.name))
      throw new Refusal(
        `holds a path that leads out of it ("${file.name.slice(0, 80).replace(/[^\x20-\x7e]/g, '?')}"): refused`,
      );
    if (!wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error !== null) fault ??= error;
      total += chunk?.length ?? 0;
      if (total > LIMITS.unpackedBytes)
        throw new Refusal(`unpacks to more than ${megabytes(LIMITS.unpackedBytes)}: refused as a zip bomb`);
      if (chunk !== undefined) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small steps, so that a bomb is seen before it has grown.
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    fault ??= error as Error;
  }
  if (fault !== undefined) throw new Refusal(`is a damaged archive (${fault.message})`);
  return new Map([...files].map(([name, chunks]) => [name, joined(chunks)]));
}

/** No honest archive has such names, though no path in it is ever used as one. */
const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..');

const STEP = 4096;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
