/** Members and the power each has, > 0, in whole numbers so that ties are seen as ties. */
export interface Powers {
  readonly members: readonly string[];
  readonly power: readonly number[];
}
