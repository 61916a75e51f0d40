/** A row as a line of CSV (RFC 4180), with its end. Empty is what is not there. */
export const csvLine = (row: readonly unknown[]): string => `${row.map(csvCell).join(',')}\n`;

function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
