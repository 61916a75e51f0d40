/** The little of the untyped `edtf` package that the tests ask for a second opinion. */
declare module 'edtf' {
  /** Milliseconds since 1970-01-01 UTC; `min` and `max` are the bounds, infinite at an open end. */
  interface Dated {
    readonly type: string;
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Dated;
}
