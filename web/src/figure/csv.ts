import type { Cell, TableData } from './DataTable.tsx';

/** A table as CSV by RFC 4180; a cell that a spreadsheet would run as a formula is quoted with an apostrophe. */
export const csvOf = ({ columns, rows }: TableData): string =>
  [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Gives the reader a file, without any server. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has taken what it needs by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
