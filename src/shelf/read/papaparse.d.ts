// The part of Papa Parse that is used here. Its published types name Node's, which a pure layer must not see.
declare module 'papaparse' {
  interface Fault {
    readonly type: string;
    readonly code: string;
    readonly message: string;
    /** record, from 0 */
    readonly row?: number;
  }
  const Papa: {
    parse(
      text: string,
      settings: { delimiter: string; skipEmptyLines: false; quoteChar?: string },
    ): { data: string[][]; errors: Fault[] };
    unparse(rows: readonly (readonly (string | number)[])[], settings: { newline: string }): string;
  };
  export default Papa;
}
