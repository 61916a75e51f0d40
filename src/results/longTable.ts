/** A column of text, numbers or flags in which places may be empty. */
export interface LongColumn {
  name: string;
  type: 'integer' | 'real' | 'text' | 'flag';
  data: (string | number | boolean | null)[];
}

/** Rows of unequal histories, one below another, column by column: what happened, event by event. */
export interface LongTable {
  rows: number;
  columns: LongColumn[];
}
