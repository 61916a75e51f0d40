/** Rows on disk: Parquet files, files written whole or not at all, and rows too many for memory. */
export { fileRows } from './columnFile.ts';
export { type FileTable, type Legend, openDatabase, QueryProblem } from './database.ts';
export { gatherParquet } from './gatherParquet.ts';
export { longTableToParquet, parquetRows, parquetToTable, tableToParquet } from './parquet.ts';
export { type Answer, type Answers, query } from './query.ts';
export { StorageProblem } from './storageProblem.ts';
export { type Content, UNFINISHED, writeFirst, writeWhole } from './writeWhole.ts';
