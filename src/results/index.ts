export { column, createTable, filterRows, joinTables, type Column, type Table } from './tables.ts';
export { rowsHash } from './rowsHash.ts';
