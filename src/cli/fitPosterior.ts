import { stringify } from 'yaml';
import type { FitReport } from './fitShape.ts';

/**
 * The fitted numbers as a scenario that extends the one fitted, so that every command says by its name which it uses. Numbers of
 * which the votes say too little keep their prior.
 */
export function posteriorScenario(report: FitReport, polity: string): string {
  const { scenario, seed, draws, lucks, fileHash, scoreFileHash, parameters, decisions, votes } = report;
  const mechanisms: Record<string, { parameters: Record<string, unknown> }> = {};
  for (const { number, mean, low, high, informed } of parameters) {
    const [mechanism, parameter] = number.split('.') as [string, string];
    if (!informed) continue;
    mechanisms[mechanism] ??= { parameters: {} };
    mechanisms[mechanism].parameters[parameter] = {
      value: rounded(mean),
      range: [rounded(low), rounded(high)],
      assumed: `fitted to ${decisions.length} decisions and ${votes} votes on record; 90 % interval`,
    };
  }
  const informed = Object.keys(mechanisms).length > 0;
  const recipe = `plenum fit ${scenario} --draws ${draws} --lucks ${lucks} --seed ${seed} --yaml`;
  return [
    `# Written by: ${recipe}`,
    `# fit.yaml sha256 ${fileHash}`,
    `# score.yaml sha256 ${scoreFileHash}`,
    stringify(
      {
        schemaVersion: 1,
        id: `${scenario}-posterior`,
        title: `${scenario} with numbers fitted to votes on record`,
        description: `Posterior, by ${recipe}. ${informed ? 'Numbers of which the votes say too little keep their prior.' : 'The votes informed none of the numbers: all keep their prior.'}`,
        polity,
        extends: scenario,
        ...(informed ? { mechanisms } : {}),
      },
      { lineWidth: 0 },
    ),
  ].join('\n');
}

const rounded = (value: number): number => Number(value.toPrecision(3));
