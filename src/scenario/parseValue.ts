import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Place } from './draft.ts';
import { keyText } from './locate.ts';
import { type Finding, quoted } from './problems.ts';

/** Keys that mean something to JavaScript itself: never data. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters and broken surrogates can still come in by escapes such as "\0". */
const ODD_TEXT = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

interface Walk {
  add(node: unknown, what: () => string): void;
}

/** Turns a composed tree into plain data (text, finite numbers, true, false, null, lists, mappings) and says what is refused. */
export function plainValue(
  root: unknown,
  placeOf: (offset: number) => Place,
): { value: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const walk: Walk = {
    add(node, what) {
      const offset = offsetOf(node);
      findings.push({ where: () => placeOf(offset), what });
    },
  };
  return { value: dataOf(root, walk), findings };
}

function dataOf(node: unknown, walk: Walk): unknown {
  if (isScalar(node)) return scalarValue(node.value, node.source, node, walk);
  if (isMap(node)) return mapValue(node, walk);
  if (isSeq(node)) return node.items.map((item) => dataOf(item, walk));
  return null;
}

function scalarValue(value: unknown, written: string | undefined, node: unknown, walk: Walk): unknown {
  if (typeof value === 'string') {
    if (ODD_TEXT.test(value))
      walk.add(node, () => 'this text holds a control character or half a character: delete it');
    return value;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      walk.add(
        node,
        () => `${quoted(written ?? 'this')} is not a finite number: write a number, or put text in quotes`,
      );
    return Number.isFinite(value) ? value + 0 : 0;
  }
  return typeof value === 'boolean' ? value : null;
}

function mapValue(map: YAMLMap, walk: Walk): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const keys = new Set<string>();
  for (const pair of map.items) {
    const key = keyText(pair);
    const refused = keyRefusal(key, keys);
    if (refused !== undefined) walk.add(pair.key ?? pair.value, refused);
    else if (key !== undefined) value[key] = dataOf(pair.value, walk);
    if (key !== undefined) keys.add(key);
  }
  return value;
}

function keyRefusal(key: string | undefined, before: ReadonlySet<string>): (() => string) | undefined {
  if (key === undefined) return () => 'a key must be a word, not a list or mapping';
  if (key === '') return () => 'a key is missing before the colon';
  if (key === '<<') return () => 'merge keys ("<<") are not used here: write the entries out';
  if (FORBIDDEN_KEYS.has(key)) return () => `the key ${quoted(key)} is not allowed`;
  if (before.has(key)) return () => `the key ${quoted(key)} stands twice in this mapping`;
  return undefined;
}

function offsetOf(node: unknown): number {
  const range: unknown =
    typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
