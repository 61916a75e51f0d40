/** The words in the bytes of a file of any known format. Without files and threads: runs in a browser as well. */
export { LIMITS, megabytes } from './limits.ts';
export { FORMATS, formatOf, type TextFormat, textOf } from './readText.ts';
export { Refusal } from './refusal.ts';
