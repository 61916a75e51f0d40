import type { MechanismSettings, ScenarioFile } from './draft.ts';
import type { Path } from './locate.ts';
import type { ParsedFile } from './parse.ts';

/** A scenario file read, or what is left of it. */
interface Part {
  parsed: ParsedFile;
  scenario: ScenarioFile | undefined;
}

/** A scenario with all it extends, and which file each of its parts came from. */
export interface MergedScenario {
  /** absent if one of the files is misshapen */
  scenario: ScenarioFile | undefined;
  origin(path: Path): ParsedFile | undefined;
}

/**
 * Lays a scenario over the one it extends, and that over the next. What the nearer file says replaces what the farther one
 * says, key by key at the top; mechanisms are merged by name and their parameters by name.
 */
export function mergeScenarios(parts: readonly Part[]): MergedScenario {
  const origin = (path: Path): ParsedFile | undefined => {
    const holder = parts.find((part) => part.parsed.readable && part.parsed.locate(path).exact);
    return (holder ?? parts[0])?.parsed;
  };
  const scenarios = parts.map((part) => part.scenario).filter((scenario) => scenario !== undefined);
  if (scenarios.length < parts.length) return { scenario: undefined, origin };
  return {
    scenario: scenarios.reduceRight<ScenarioFile | undefined>(
      (base, over) => (base === undefined ? over : laidOver(base, over)),
      undefined,
    ),
    origin,
  };
}

function laidOver(base: ScenarioFile, over: ScenarioFile): ScenarioFile {
  const mechanisms = mergeMechanisms(base.mechanisms, over.mechanisms);
  return { ...base, ...over, ...(mechanisms === undefined ? {} : { mechanisms }) };
}

type Mechanisms = ScenarioFile['mechanisms'];

function mergeMechanisms(base: Mechanisms, over: Mechanisms): Mechanisms {
  if (base === undefined || over === undefined) return over ?? base;
  const merged: Record<string, MechanismSettings> = { ...base };
  for (const [id, settings] of Object.entries(over)) {
    const before = Object.hasOwn(merged, id) ? merged[id] : undefined;
    const parameters = { ...before?.parameters, ...settings.parameters };
    merged[id] = { ...before, ...settings, ...(Object.keys(parameters).length > 0 ? { parameters } : {}) };
  }
  return merged;
}
