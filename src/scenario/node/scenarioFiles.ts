import type { Scenario } from '../checkedScenario.ts';
import type { Continuity } from '../continuity.ts';
import { ENGINE_MECHANISMS } from '../engineMechanisms.ts';
import type { FitFile } from '../fitFile.ts';
import { filesId } from '../fitted.ts';
import type { OutsideDecisions } from '../outsideDecisions.ts';
import { parseFile } from '../parse.ts';
import { type ProblemReport, report } from '../problems.ts';
import { readContinuity } from '../readContinuity.ts';
import { readFit } from '../readFit.ts';
import { readOutsideDecisions } from '../readOutsideDecisions.ts';
import { readScore } from '../readScore.ts';
import type { ScoreFile } from '../scoreFile.ts';
import { fileBeside } from './fileBeside.ts';
import type { Roots } from './resolve.ts';

/** A scoring file, by what name messages speak of it, and the SHA-256 of its bytes. */
export interface LoadedScore {
  score: ScoreFile;
  file: string;
  sha256: string;
}

/**
 * The scoring file of a scenario, `score.yaml`, or the one that is named. Whatever is wrong with it comes back as problems of
 * the file.
 */
export async function loadScore(
  argument: string,
  scenario: Scenario,
  roots: Roots,
  named?: string,
): Promise<LoadedScore | ProblemReport> {
  const missing = 'there is no such file: it says which decisions count (plenum schema score)';
  const wanted = { id: filesId(scenario.scenario), name: 'score.yaml', missing, named };
  const read = await fileBeside(argument, wanted, roots);
  if ('problems' in read) return read;
  const { score, findings } = readScore(parseFile(read), scenario);
  return score === undefined ? report(findings) : { score, file: read.file, sha256: read.sha256 };
}

/** A file on continuity, with its name for messages and the SHA-256 of its bytes. */
export interface LoadedContinuity {
  continuity: Continuity;
  file: string;
  sha256: string;
}

/** The file on continuity of a scenario, `continuity.yaml`, or the one that is named; or what is wrong with it. */
export async function loadContinuity(
  argument: string,
  scenario: Scenario,
  roots: Roots,
  named?: string,
): Promise<LoadedContinuity | ProblemReport> {
  const missing = 'there is no such file: it says what was there before and after (plenum schema continuity)';
  const wanted = { id: filesId(scenario.scenario), name: 'continuity.yaml', missing, named };
  const read = await fileBeside(argument, wanted, roots);
  if ('problems' in read) return read;
  const { continuity, findings } = readContinuity(parseFile(read), scenario);
  return continuity === undefined ? report(findings) : { continuity, file: read.file, sha256: read.sha256 };
}

/** Decisions from outside the polity, with the file's name for messages and the SHA-256 of its bytes. */
export interface LoadedOutside {
  outside: OutsideDecisions;
  file: string;
  sha256: string;
}

/** The file of decisions from outside the polity at a path; or what is wrong with it. */
export async function loadOutside(
  argument: string,
  scenario: Scenario,
  roots: Roots,
  path: string,
): Promise<LoadedOutside | ProblemReport> {
  const missing = 'there is no such file (plenum schema decisions)';
  const wanted = { id: filesId(scenario.scenario), name: 'decisions.yaml', missing, named: path };
  const read = await fileBeside(argument, wanted, roots);
  if ('problems' in read) return read;
  const { outside, findings } = readOutsideDecisions(parseFile(read), scenario);
  return outside === undefined ? report(findings) : { outside, file: read.file, sha256: read.sha256 };
}

/** What is fitted, with the file's name for messages and the SHA-256 of its bytes. */
export interface LoadedFit {
  fit: FitFile;
  file: string;
  sha256: string;
}

/** The file of a scenario, `fit.yaml`, that says what is fitted, or the one that is named; or what is wrong with it. */
export async function loadFit(
  argument: string,
  scenario: Scenario,
  roots: Roots,
  named?: string,
): Promise<LoadedFit | ProblemReport> {
  const missing = 'there is no such file: it says which numbers are fitted (plenum schema fit)';
  const wanted = { id: filesId(scenario.scenario), name: 'fit.yaml', missing, named };
  const read = await fileBeside(argument, wanted, roots);
  if ('problems' in read) return read;
  const { fit, findings } = readFit(parseFile(read), scenario, ENGINE_MECHANISMS);
  return fit === undefined ? report(findings) : { fit, file: read.file, sha256: read.sha256 };
}
