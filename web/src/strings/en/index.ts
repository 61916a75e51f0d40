import { app, help, pages, search } from './app.ts';
import { figure, notes } from './figure.ts';
import { story } from './story.ts';
import { run, whatIf } from './whatIf.ts';
import { why } from './why.ts';

/** English: every string of the app that is no data. */
export const en = { app, help, pages, search, figure, notes, story, run, whatIf, why };
