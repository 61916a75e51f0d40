import type { Scenario } from '../checkedScenario.ts';
import type { KnownMechanism } from '../checks/ground.ts';
import { ENGINE_MECHANISMS } from '../engineMechanisms.ts';
import { filesId } from '../fitted.ts';
import type { ProblemReport } from '../problems.ts';
import { readReform } from '../readReform.ts';
import { readVariants } from '../readVariants.ts';
import type { Reform } from '../reform.ts';
import type { Variants } from '../variants.ts';
import { namedFiles } from './namedFiles.ts';
import type { Roots } from './resolve.ts';

/** The reforms of a scenario, by id: the files of its folder `reforms/`. */
export const loadReforms = (
  argument: string,
  scenario: Scenario,
  roots: Roots,
  mechanisms: readonly KnownMechanism[] = ENGINE_MECHANISMS,
): Promise<Reform[] | ProblemReport> =>
  namedFiles(argument, { id: filesId(scenario.scenario), folder: 'reforms' }, roots, (parsed) => {
    const { reform, findings } = readReform(parsed, scenario, mechanisms);
    return { entry: reform, findings };
  });

/** The sets of variants of a scenario's reforms, by id: the files of its folder `variants/`. */
export const loadVariants = (
  argument: string,
  scenario: Scenario,
  reforms: readonly Reform[],
  roots: Roots,
  mechanisms: readonly KnownMechanism[] = ENGINE_MECHANISMS,
): Promise<Variants[] | ProblemReport> =>
  namedFiles(argument, { id: filesId(scenario.scenario), folder: 'variants' }, roots, (parsed) => {
    const { variants, findings } = readVariants(parsed, scenario, reforms, mechanisms);
    return { entry: variants, findings };
  });
