export type { LongColumn, LongTable } from './longTable.ts';
export { memoryRows, placedRows, type Range, type RowKeeper } from './rowKeeper.ts';
export { rowsHash } from './rowsHash.ts';
export { type Column, column, createTable, filterRows, joinTables, type Table } from './tables.ts';
