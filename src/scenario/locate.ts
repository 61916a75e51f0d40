import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Place } from './draft.ts';

export type Path = readonly (string | number)[];

/** A place found for a path: `exact` is false where the path ends before its last step (a missing key, say). */
interface Located extends Place {
  exact: boolean;
  /** the value as written in the file, for plain and quoted text and numbers */
  written?: string;
}

/** Finds the place of a path in a file; with `atKey`, the place of the path's last key instead of its value. */
export type Locate = (path: Path, atKey?: boolean) => Located;

/** A locator over a parsed document. Where a step of the path is not there, the nearest ancestor answers. */
export function locatorOf(document: Document.Parsed, lines: LineCounter, file: string): Locate {
  return (path, atKey = false) => {
    let node: unknown = document.contents;
    let found: Node | undefined = isNode(node) ? node : undefined;
    let steps = 0;
    for (const step of path) {
      const pair = childOf(node, step);
      if (pair === undefined) break;
      const key = atKey && steps === path.length - 1;
      node = key ? pair.key : pair.value;
      const placed = key || !isPlaced(pair.value) ? (pair.key ?? pair.value) : pair.value;
      if (isPlaced(placed)) found = placed;
      steps += 1;
    }
    const exact = steps === path.length;
    const written =
      exact && isScalar(node) && typeof node.source === 'string' ? { written: node.source } : {};
    return { ...placeAt(lines, file, found?.range?.[0] ?? 0), exact, ...written };
  };
}

/** Line and column, from 1, of an offset into the text. */
export function placeAt(lines: LineCounter, file: string, offset: number): Place {
  const { line, col } = lines.linePos(Math.max(0, offset));
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

interface Child {
  key: unknown;
  value: unknown;
}

function childOf(node: unknown, step: string | number): Child | undefined {
  if (isMap(node)) return pairsOf(node).get(String(step));
  if (isSeq(node) && typeof step === 'number' && step < node.items.length)
    return { key: null, value: node.items[step] };
  return undefined;
}

/** Pairs by key, kept: a mapping may have a million keys, each of them wrong. */
const indexes = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyText(pair);
    if (key !== undefined && !index.has(key)) index.set(key, pair);
  }
  indexes.set(map, index);
  return index;
}

function isPlaced(node: unknown): node is Node {
  return isNode(node) && node.range !== null && node.range !== undefined;
}

/** The key of a pair as text: the word itself, or the number as written. */
export function keyText(pair: Pair): string | undefined {
  const key: unknown = pair.key;
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}
