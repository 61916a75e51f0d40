import { join } from 'node:path';
import type { CompiledScenario } from '../../engine/index.ts';
import { type Scenario, unpackScenario } from '../../scenario/index.ts';
import {
  compileReading,
  describeTasks,
  probe,
  type TaskDescription,
  type WrittenExperiment,
} from '../index.ts';
import { ExperimentProblem } from './experimentProblem.ts';
import { PLACES } from './places.ts';
import { readExperiment, readText } from './readExperiment.ts';

/** An experiment's folder, ready to be worked on. */
export interface ExperimentFolder {
  path: string;
  written: WrittenExperiment;
  scenario: Scenario;
  /** the scenario as text, to be sent elsewhere */
  packedScenario: string;
  /** one for each reading, by place; where a reading has no histories the main one stands in */
  compiled: readonly CompiledScenario[];
  /** all there is to do, in order of reading and row */
  tasks: readonly TaskDescription[];
}

/**
 * Opens a folder to work on it with this version of the program. Throws ExperimentProblem where the folder is damaged, was begun
 * by another version, or by one that computes other rows.
 */
export async function openFolder(path: string, version: string): Promise<ExperimentFolder> {
  const written = await readExperiment(path);
  if (written.version !== version)
    throw new ExperimentProblem(
      `${path} was begun by plenum ${written.version}, and this is ${version}, which may compute other histories: finish it with ${written.version}, or begin anew in another folder`,
    );
  const { scenario, packedScenario } = await openScenario(path, written);
  const compiled = compileReadings(path, written, scenario);
  requireSameProgram(path, written, compiled);
  return { path, written, scenario, packedScenario, compiled, tasks: describeTasks(written) };
}

async function openScenario(
  path: string,
  { scenarioHash }: WrittenExperiment,
): Promise<{ scenario: Scenario; packedScenario: string }> {
  const file = join(path, PLACES.scenario);
  const packedScenario = await readText(file);
  if (packedScenario === undefined)
    throw new ExperimentProblem(`${file} is missing, and with it what the experiment is about: begin anew`);
  const unpacked = unpackScenario(packedScenario, file);
  if (!('scenario' in unpacked))
    throw new ExperimentProblem(`${file} is damaged: ${unpacked.problems[0]?.message ?? ''}`);
  if (unpacked.scenarioHash !== scenarioHash)
    throw new ExperimentProblem(
      `${file} is not the scenario of this experiment: its hash is ${unpacked.scenarioHash}, not ${scenarioHash}; put the right one back, or begin anew in another folder`,
    );
  return { scenario: unpacked.scenario, packedScenario };
}

function compileReadings(path: string, written: WrittenExperiment, scenario: Scenario): CompiledScenario[] {
  const compiledAt = (place: number): CompiledScenario => {
    const compiled = compileReading(scenario, written.scenarioHash, place);
    if (compiled !== undefined) return compiled;
    throw new ExperimentProblem(
      `${join(path, PLACES.experiment)} is damaged: the scenario has no reading ${place}`,
    );
  };
  const main = compiledAt(written.main);
  return written.readings.map(({ runs }, place) =>
    runs === 0 || place === written.main ? main : compiledAt(place),
  );
}

function requireSameProgram(
  path: string,
  { readings, seed, replicates, swap, version }: WrittenExperiment,
  compiled: readonly CompiledScenario[],
): void {
  const other = readings.find(
    (reading, place) =>
      reading.probe !== null &&
      reading.probe !== probe(compiled[place]!, { reading: place, seed, replicates, swap }),
  );
  if (other !== undefined)
    throw new ExperimentProblem(
      `this program computes other histories than the one that began ${path}, though both are called ${version}: finish it with that program, or begin anew in another folder`,
    );
}
