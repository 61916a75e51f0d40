import type * as z from 'zod';
import { issueWords } from './checkShapeWords.ts';
import type { Path } from './locate.ts';
import type { ParsedFile } from './parse.ts';
import type { Finding } from './problems.ts';

/** A value that fits its schema, or what does not fit. */
export type Shaped<T> = { ok: true; value: T } | { ok: false; findings: Finding[] };

/**
 * Compares a part of a file with its schema. Every misfit becomes a finding in plain words at its own place: an unknown key
 * at the key, a missing key at the mapping that lacks it, a wrong value at the value.
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  path: Path,
  parsed: ParsedFile,
): Shaped<T> {
  const knownKeys = new Map<string, readonly string[]>();
  const result = schema.safeParse(value, {
    reportInput: true,
    error: (issue) => {
      if (issue.code === 'unrecognized_keys')
        knownKeys.set((issue.path ?? []).join('\0'), keysOf(issue.inst));
      return undefined;
    },
  });
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    findings: result.error.issues.flatMap((issue) => findingsOf(issue, path, parsed, knownKeys)),
  };
}

function findingsOf(
  issue: z.core.$ZodIssue,
  path: Path,
  parsed: ParsedFile,
  knownKeys: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  const inner = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const whole = [...path, ...inner];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys.get(inner.join('\0')) ?? [];
    return issue.keys.map((key) =>
      finding(parsed, [...whole, key], true, () => issueWords.unknownKey(key, known)),
    );
  }
  const atKey = issue.code === 'invalid_key';
  return [finding(parsed, whole, atKey, () => issueWords.misfit(issue, whole, parsed.locate(whole).written))];
}

function finding(parsed: ParsedFile, path: Path, atKey: boolean, what: () => string): Finding {
  return { where: () => parsed.locate(path, atKey), what };
}

/** The keys that a strict mapping knows, for "did you mean". */
function keysOf(schema: unknown): string[] {
  const shape = (schema as { _zod?: { def?: { shape?: Record<string, unknown> } } } | undefined)?._zod?.def
    ?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}
