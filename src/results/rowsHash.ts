import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Table } from './tables.ts';

/**
 * SHA-256 of a table's canonical bytes, as 64 hex digits: for each column in order its name in ASCII, a zero byte, then its
 * values as little-endian doubles (negative zero as zero, any NaN as one NaN), whatever the machine's own byte order.
 */
export function rowsHash(table: Table): string {
  const hash = sha256.create();
  for (const { name, data } of table.columns) {
    hash.update(nameBytes(name));
    const bytes = new Uint8Array(data.length * 8);
    const view = new DataView(bytes.buffer);
    for (let row = 0; row < data.length; row += 1)
      view.setFloat64(row * 8, data[row] === 0 ? 0 : data[row]!, true);
    hash.update(bytes);
  }
  return bytesToHex(hash.digest());
}

/** A column's name as bytes; names are ASCII by construction (ids and English words). */
const nameBytes = (name: string): Uint8Array =>
  Uint8Array.from([...name].map((letter) => letter.charCodeAt(0) & 0x7f).concat(0));
