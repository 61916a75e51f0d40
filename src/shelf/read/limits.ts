/** How much is read; beyond it a file is refused, since models would run for hours or exhaust memory. */
export const READ_LIMITS = {
  /** size of a file */
  bytes: 10_000_000,
  /** actors, players or members of one situation */
  actors: 1000,
  /** issues of one group, majorities of one game, topics of one network */
  issues: 100,
  /** situations in one table */
  cases: 10_000,
  /** rows of one table */
  rows: 200_000,
  /** levels of nesting in XML and YAML */
  depth: 32,
  /** problems told of one file */
  problems: 100,
} as const;

/** What is said of a file that is too large; asked before the file is read. Undefined where it is not. */
export function tooLargeToRead(bytes: number): string | undefined {
  if (bytes <= READ_LIMITS.bytes) return undefined;
  const megabytes = (size: number): string => (size / 1_000_000).toFixed(1);
  return `the file has ${megabytes(bytes)} MB: at most ${megabytes(READ_LIMITS.bytes)} MB are read; leave out what is not needed`;
}
