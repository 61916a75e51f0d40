import { stringify } from 'yaml';
import { fittedNumber } from './fitInformed.ts';
import type { FitReport } from './fitShape.ts';

type Module = FitReport['modules'][number];

/**
 * The fitted numbers as a scenario that extends the one fitted, so that every command says by `fitted` that it uses them. Numbers of
 * which the record says too little keep their prior.
 */
export function posteriorScenario(report: FitReport, polity: string, probe: string): string {
  const { scenario, seed, draws, lucks, fileHash, scoreFileHash, modules } = report;
  const only = modules.length === 1 ? ` --module ${modules[0]!.module}` : '';
  const recipe = `plenum fit ${scenario}${only} --draws ${draws} --lucks ${lucks} --seed ${seed} --yaml`;
  const mechanisms = mechanismsOf(modules);
  const informed = Object.keys(mechanisms).length > 0;
  const data = stringify(
    {
      schemaVersion: 1,
      id: `${scenario}-posterior`,
      title: `${scenario} with numbers fitted to the record`,
      description: informed
        ? 'Posterior: numbers of which the record says too little keep their prior.'
        : 'Posterior: the record informed none of the numbers, and all keep their prior.',
      polity,
      extends: scenario,
      fitted: {
        recipe,
        probe,
        files: [fileHash, ...(scoreFileHash === null ? [] : [scoreFileHash])],
      },
      ...(informed ? { mechanisms } : {}),
    },
    { lineWidth: 0 },
  );
  return `${EDITORS}\n${data}`;
}

/** As in all files of `scenarios/`, for editors that check as one types. */
const EDITORS = '# yaml-language-server: $schema=../schema/scenario.json';

type Settings = Record<string, { parameters: Record<string, unknown> }>;

function mechanismsOf(modules: readonly Module[]): Settings {
  const mechanisms: Settings = {};
  for (const module of modules) {
    for (const { number, mean, low, high, informed } of module.parameters) {
      const [mechanism, parameter] = number.split('.') as [string, string];
      if (!informed) continue;
      mechanisms[mechanism] ??= { parameters: {} };
      mechanisms[mechanism].parameters[parameter] = fittedNumber({ mean, low, high }, recordOf(module));
    }
  }
  return mechanisms;
}

/** What a module was fitted to, in a few words. */
const recordOf = ({ record }: Module): string =>
  record
    .map(({ what, kind, of, observations }) => `${what} (${kind === 'count' ? of : observations})`)
    .join(', ');
