import { app, help, oldLink, pages, search } from './app.ts';
import { decisions } from './decisions.ts';
import { evidence } from './evidence.ts';
import { figure, notes } from './figure.ts';
import { guess, onePerson } from './guess.ts';
import { lab } from './lab.ts';
import { lookUp } from './lookUp.ts';
import { method } from './method.ts';
import { paper } from './paper.ts';
import { people } from './people.ts';
import { scorecard } from './scorecard.ts';
import { story } from './story.ts';
import { time } from './time.ts';
import { run, whatIf } from './whatIf.ts';
import { why } from './why.ts';

/** English: every string of the app that is no data. */
export const en = {
  app,
  help,
  oldLink,
  pages,
  search,
  figure,
  notes,
  story,
  guess,
  onePerson,
  paper,
  run,
  whatIf,
  why,
  decisions,
  evidence,
  lab,
  lookUp,
  method,
  people,
  scorecard,
  time,
};
