import * as z from 'zod';
import { PARAMETERS_FROM, type ParametersFrom } from '../scenario/index.ts';
import { field } from './shape.ts';
import { wrap } from './traceText.ts';

/** What every JSON output of a command that runs the engine says of its parameters. */
export const parametersFields = {
  parametersFrom: field(
    z.enum(PARAMETERS_FROM),
    '',
    '`prior`: ranges chosen before any fit; `posterior`: those of a scenario fitted to its record (`fitted`)',
  ),
};

const WORDS: Readonly<Record<ParametersFrom, string>> = {
  prior: 'Parameters: prior, not fitted to the record.',
  posterior: 'Parameters: posterior, fitted to the record; readings still set their own.',
};

/** The line that says so in the terminal. */
export const parametersLine = ({ parametersFrom }: { parametersFrom: ParametersFrom }): string[] =>
  wrap(WORDS[parametersFrom]);
