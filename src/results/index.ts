export { rowsHash } from './rowsHash.ts';
export { type Column, column, createTable, filterRows, joinTables, type Table } from './tables.ts';
