/** Rows on disk: Parquet files, files written whole or not at all, and rows too many for memory. */
export { fileRows } from './columnFile.ts';
export { longTableToParquet, parquetToTable, tableToParquet } from './parquet.ts';
export { StorageProblem } from './storageProblem.ts';
export { UNFINISHED, writeFirst, writeWhole } from './writeWhole.ts';
