export {
  BIBLIOGRAPHY_FORMATS,
  type BibliographyFormat,
  noteOf,
  readBibliography,
  writeBibliography,
} from './bibliography.ts';
export { type Library, libraryAt, libraryFolder, type StoredText, writeWhole } from './library.ts';
export { type FileText, readFileText } from './readFile.ts';
export { Refusal } from './reading/index.ts';
export { type Imported, sourceFrom } from './sourceFrom.ts';
export { textIndex } from './textIndex.ts';
