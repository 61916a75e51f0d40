import { en } from './en/index.ts';

/** All words of the app. A translation is a folder like `en`, checked by this type. */
export type Words = typeof en;

export const words: Words = en;
