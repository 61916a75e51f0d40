/** A place in a file, from 1. In tables the column is that of the cell; in XML and YAML it is the character. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Something wrong with a file: where, what, and what would be right. */
export interface Problem extends Place {
  readonly message: string;
}

/** A way into a draft: property names and indices. */
export type Path = readonly (string | number)[];

/** Notes a problem with the part of a draft at `path`. */
export type Report = (path: Path, message: string) => void;

/** Text of a file inside a message: in quotes, on one line, shortened. */
export function quotedText(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 60)}...` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u2028\u2029]/g, ' ');
}

/** A name of the file within a sentence. */
export const nameText = (name: string): string => quotedText(name).slice(1, -1);
