import { createHash } from 'node:crypto';

/** "PSEAL001", then 32 bytes of SHA-256. */
const MARK = Buffer.from('PSEAL001', 'latin1');
const SEAL = MARK.length + 32;
/** A Parquet file ends with its footer, the footer's length in four bytes, and a mark. */
const TAIL = 8;

/**
 * Puts a seal into a Parquet file: the hash of all its bytes, between its data and its footer, where the format leaves room and
 * other readers do not look. A damaged file can make a decoder run out of memory, so nothing is decoded before the seal is found
 * whole.
 */
export function seal(file: Uint8Array): Uint8Array {
  const at = footerOf(file);
  const sealed = new Uint8Array(file.length + SEAL);
  sealed.set(file.subarray(0, at));
  sealed.set(MARK, at);
  sealed.set(hashOf(file.subarray(0, at), file.subarray(at)), at + MARK.length);
  sealed.set(file.subarray(at), at + SEAL);
  return sealed;
}

/** Whether a file carries a seal, and is byte for byte what was sealed. */
export function isWhole(file: Uint8Array): boolean {
  const footer = footerOf(file);
  const at = footer - SEAL;
  if (at < 0) return false;
  const mark = file.subarray(at, at + MARK.length);
  const hash = file.subarray(at + MARK.length, footer);
  return MARK.equals(mark) && hashOf(file.subarray(0, at), file.subarray(footer)).equals(hash);
}

/** Where the footer begins; below zero where the file is no Parquet file. */
function footerOf(file: Uint8Array): number {
  if (file.length < TAIL) return -1;
  const length = new DataView(file.buffer, file.byteOffset).getUint32(file.length - TAIL, true);
  return file.length - TAIL - length;
}

const hashOf = (...pieces: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
};
