import { openFolder, readExperiment } from '../ensemble/folder/index.ts';
import { readingsNamed } from './claimFields.ts';
import type { Terminal } from './command.ts';
import { type Citation, citedProgram, citeText } from './exportCite.ts';
import { oddText } from './exportOdd.ts';
import { packageVersion } from './packageVersion.ts';
import { wrap } from './traceText.ts';

/** A run's model under ODD's headings, as the program that computed it describes it; of its main reading. */
export async function oddOfRun(path: string, terminal: Terminal): Promise<string> {
  const { written, scenario, compiled } = await openFolder(path, packageVersion(terminal));
  const [reading] = readingsNamed(scenario, [written.readings[written.main]!.id]);
  return oddText({ scenario, scenarioHash: written.scenarioHash }, compiled[written.main]!, reading);
}

/** How to cite a run: by the version that computed it, its scenario, main reading, seed and histories. */
export async function citationOfRun(path: string, terminal: Terminal): Promise<string> {
  const { version, scenario, title, scenarioHash, readings, main, seed } = await readExperiment(path);
  const { id, runs } = readings[main]!;
  const run = { scenario, title, scenarioHash, reading: id, seed, runs };
  return citationLines(citeText({ ...citedProgram(terminal), version }, run));
}

/** The three forms, one after another. */
export const citationLines = ({ text, bibtex, csl }: Citation): string =>
  `${[...wrap(text), '', bibtex, '', JSON.stringify(csl, null, 2)].join('\n')}\n`;
