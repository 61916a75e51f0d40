import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { SITUATION_KINDS } from '../situation.ts';
import type { Path, Place, Problem } from './draft.ts';
import { readCases } from './readCases.ts';
import { collectProblems, type Reading, refuse } from './reading.ts';
import { mappingAt } from './values.ts';

const KEYS = [...SITUATION_KINDS, 'outcome', 'parameters'];

/**
 * Reads one situation from YAML (or JSON): exactly one of group, game, powers, network, contest, perhaps with the outcome of
 * a group and with parameters for a model. Aliases are refused, so that a short file cannot stand for a long one.
 */
export function readYaml(text: string): Reading {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { row: Math.max(1, line), column: Math.max(1, col) };
  };
  const parsed = parsedValue(text, lines, place);
  if ('problems' in parsed) return refuse(parsed.problems);
  const { value, root } = parsed;
  const placeOf = (path: Path): Place => place(offsetAt(root, path));
  const { problems, reporter } = collectProblems();
  const draft = mappingAt(value, [], 'the file', KEYS, reporter(placeOf));
  if (problems.length > 0) return refuse(problems);
  const { parameters } = draft;
  const given =
    parameters === undefined || parameters === null
      ? undefined
      : (mappingAt(
          parameters,
          ['parameters'],
          'parameters',
          Object.keys(parameters),
          reporter(placeOf),
        ) as Record<string, unknown>);
  if (problems.length > 0) return refuse(problems);
  return readCases([{ id: 'table', cluster: 'table', draft, placeOf }], given);
}

type Parsed = { readonly value: unknown; readonly root: unknown } | { readonly problems: readonly Problem[] };

function parsedValue(text: string, lines: LineCounter, place: (offset: number) => Place): Parsed {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    const problems = document.errors.map(({ pos, message }) => ({ ...place(pos[0]), message }));
    visit(document, {
      Alias: (_, alias) => {
        const message = `an alias ("*${alias.source}") is not read: write the value out`;
        problems.push({ ...place(alias.range?.[0] ?? 0), message });
      },
    });
    return problems.length > 0 ? { problems } : { value: document.toJS(), root: document.contents };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ row: 1, column: 1, message: `this is no YAML that can be read: ${message}` }] };
  }
}

/** Where the part of a document at a path begins; where a step is missing, the part before it. */
function offsetAt(root: unknown, path: Path): number {
  let node: unknown = root;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (next === undefined) return offset;
    node = next.value;
    offset = startOf(node) ?? startOf(next.key) ?? offset;
  }
  return offset;
}

function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node))
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) as
      | { key: unknown; value: unknown }
      | undefined;
  if (isSeq(node) && typeof step === 'number' && step < node.items.length)
    return { key: undefined, value: node.items[step] };
  return undefined;
}

const startOf = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node as Node).range?.[0] : undefined;
