import type { Scenario } from './checkedScenario.ts';
import { checkShape } from './checkShape.ts';
import type { KnownMechanism } from './checks/ground.ts';
import { FIT_MODULES, type FitFile, fitFileSchema } from './fitFile.ts';
import { filesId } from './fitted.ts';
import type { Path } from './locate.ts';
import { didYouMean } from './nearest.ts';
import type { ParsedFile } from './parse.ts';
import { type Finding, quoted } from './problems.ts';

/** From a parsed file to a checked list of what is fitted, or to all that is wrong with it. Never throws. */
export function readFit(
  parsed: ParsedFile,
  scenario: Scenario,
  mechanisms: readonly KnownMechanism[],
): { fit?: FitFile; findings: Finding[] } {
  if (!parsed.readable || parsed.findings.length > 0) return { findings: parsed.findings };
  const shaped = checkShape(fitFileSchema, parsed.value, [], parsed);
  if (!shaped.ok) return { findings: shaped.findings };
  const id = filesId(scenario.scenario);
  const wrong = [
    ...numberProblems(shaped.value, mechanisms),
    ...patronageProblems(shaped.value, scenario),
    ...(shaped.value.id === id
      ? []
      : [{ path: ['id'], what: `this file belongs to the scenario ${quoted(id)}: say so` }]),
  ];
  const findings = wrong.map(({ path, what }) => ({ where: () => parsed.locate(path), what: () => what }));
  return findings.length > 0 ? { findings } : { fit: shaped.value, findings };
}

interface Wrong {
  path: Path;
  what: string;
}

/** Numbers that no mechanism has, and those that stand twice: nothing flows from one module to another. */
function numberProblems({ modules }: FitFile, mechanisms: readonly KnownMechanism[]): Wrong[] {
  const known = mechanisms.flatMap((entry) => entry.parameters.map(({ name }) => `${entry.id}.${name}`));
  const seen = new Set<string>();
  return FIT_MODULES.flatMap((name) =>
    (modules[name]?.parameters ?? []).flatMap(({ number }, i): Wrong[] => {
      const path = ['modules', name, 'parameters', i, 'number'];
      if (!known.includes(number))
        return [
          {
            path,
            what: `${quoted(number)} is no parameter of a mechanism${didYouMean(number, known)}`,
          },
        ];
      if (seen.has(number)) return [{ path, what: `${quoted(number)} stands twice` }];
      seen.add(number);
      return [];
    }),
  );
}

/** Ids that the polity does not have, and figures that are no count. */
function patronageProblems({ modules: { patronage } }: FitFile, { byId }: Scenario): Wrong[] {
  if (patronage === undefined) return [];
  const unknown = (known: ReadonlyMap<string, unknown>, id: string, path: Path, kind: string): Wrong[] =>
    known.has(id) ? [] : [{ path, what: `there is no ${kind} ${quoted(id)}${didYouMean(id, known.keys())}` }];
  const count = (id: string, path: Path): Wrong[] => {
    const value = byId.figures.get(id)?.value;
    return value === undefined
      ? unknown(byId.figures, id, path, 'figure')
      : typeof value === 'number' && value > 0
        ? []
        : [{ path, what: `the figure ${quoted(id)} is no count` }];
  };
  const at = (i: number, key: string): Path => ['modules', 'patronage', 'holdings', i, key];
  return [
    ...patronage.elections.terms.flatMap((id, i) =>
      unknown(byId.terms, id, ['modules', 'patronage', 'elections', 'terms', i], 'term'),
    ),
    ...patronage.holdings.flatMap(({ figure, of, pool, office }, i) => [
      ...count(figure, at(i, 'figure')),
      ...count(of, at(i, 'of')),
      ...unknown(byId.pools, pool, at(i, 'pool'), 'pool'),
      ...unknown(byId.offices, office, at(i, 'office'), 'office'),
    ]),
  ];
}
