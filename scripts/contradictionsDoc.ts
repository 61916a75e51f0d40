// docs/contradictions.md, written from the rules themselves, from docs/contradictions.yaml and from what the rules find.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Conflict, conflictKey, findContradictions, RULES } from '../src/contradictions/index.ts';
import { loadScenario } from '../src/scenario/node/index.ts';

interface Known {
  what: string;
  /** whether both sides stand in the five documents */
  both: boolean;
  kind?: string;
  claims?: [string, string];
  not?: string;
}

export interface Yardstick {
  known: Record<string, Known>;
  beyond: Record<string, string>;
  falseAlarms: Record<string, string>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

export const yardstick = (): Yardstick =>
  parse(readFileSync(new URL('../docs/contradictions.yaml', import.meta.url), 'utf8')) as Yardstick;

/** Everything that the rules find in the polity of the flagship. */
export async function found(): Promise<Conflict[]> {
  const loaded = await loadScenario('succession-1922', { cwd: root, packageRoot: root, cache: null });
  if (!('scenario' in loaded)) throw new Error('the flagship has problems: run plenum check');
  return findContradictions(loaded.scenario.collections);
}

/** The finding that has these two claims on its two sides. */
export const findingOf = (
  all: readonly Conflict[],
  [a, b]: readonly [string, string],
): Conflict | undefined =>
  all.find(({ sides: [x, y] }) => {
    const [left, right] = [x.claims.map(({ id }) => id), y.claims.map(({ id }) => id)];
    return (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));
  });

/** The 43 of the list whose two sides both stand in the five documents. */
export const inDocuments = ({ known }: Yardstick): [string, Known][] =>
  Object.entries(known).filter(([, { both, kind }]) => both && kind === undefined);

export async function contradictionsDoc(): Promise<string> {
  const [all, list] = [await found(), yardstick()];
  const rows = Object.entries(list.known).map(([id, entry]) => knownRow(id, entry, all));
  const core = inDocuments(list);
  const hits = core.filter(([, { claims }]) => claims && findingOf(all, claims)).length;
  const hitsAll = Object.values(list.known).filter(({ claims }) => claims && findingOf(all, claims)).length;
  const alarms = Object.keys(list.falseAlarms).length;
  return `# Contradictions

Written by \`npm run docs\` from the rules and from [contradictions.yaml](contradictions.yaml); a test keeps it true.

\`plenum contradictions\` holds claims against each other by rule. The claims say what each source has and never who is right; how
claims with one predicate are compared is declared in a polity's \`predicates\`, and which side is taken, and why, in its \`beliefs\`.
A predicate that is not declared is not compared: the finder is only as good as the coding of the claims.

Measured on 70 contradictions collected by hand from five documents and the literature: **${hitsAll} of 70** are found, and
**${hits} of the ${core.length}** for which the documents themselves give occasion. The rules report ${all.length} contradictions in all; ${alarms} of them are false
alarms, listed below. The claims were coded with the list in view, so these figures measure the rules, not a discovery.

## The rules

| rule | what it finds | found |
|---|---|---|
${RULES.map(({ id, says }) => `| \`${id}\` | ${says} | ${all.filter(({ rule }) => rule === id).length} |`).join('\n')}

## The 70

| id | what | rule | why |
|---|---|---|---|
${rows.join('\n')}

## Found beyond the 70

| finding | what it is |
|---|---|
${table(list.beyond)}

## False alarms

| finding | why nothing is wrong |
|---|---|
${table(list.falseAlarms)}
`;
}

function knownRow(id: string, { what, claims, not }: Known, all: readonly Conflict[]): string {
  const finding = claims && findingOf(all, claims);
  if (finding === undefined) return `| ${id} | ${what} | not found | ${not ?? ''} |`;
  return `| ${id} | ${what} | \`${finding.rule}\` | ${finding.why} |`;
}

const table = (entries: Record<string, string>): string =>
  Object.entries(entries)
    .map(([key, words]) => `| \`${key}\` | ${words} |`)
    .join('\n');

/** Findings that stand neither in the list nor among those judged beyond it. */
export function unjudged(all: readonly Conflict[], { known, beyond, falseAlarms }: Yardstick): string[] {
  const listed = new Set(
    Object.values(known).flatMap(({ claims }) => {
      const finding = claims && findingOf(all, claims);
      return finding === undefined ? [] : [conflictKey(finding)];
    }),
  );
  return all.map(conflictKey).filter((key) => !listed.has(key) && !(key in beyond) && !(key in falseAlarms));
}
