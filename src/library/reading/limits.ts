const MEGABYTE = 2 ** 20;

/** How much is read of a file from outside before it is refused. */
export const LIMITS = {
  /** bytes of a file as it lies on disk */
  fileBytes: 64 * MEGABYTE,
  /** characters of text taken out of it */
  characters: 30 * MEGABYTE,
  /** bytes of a web page: its tree takes many times as much */
  htmlBytes: 16 * MEGABYTE,
  /** bytes that the packed files in it, unpacked, may take together */
  unpackedBytes: 64 * MEGABYTE,
  /** files packed in it */
  entries: 4000,
  pages: 6000,
  /** seconds that reading may take */
  seconds: 60,
  /** megabytes of memory that reading may take */
  megabytes: 1024,
} as const;

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;
