import type * as z from 'zod';
import type { Path } from './locate.ts';
import { didYouMean } from './nearest.ts';
import { quoted } from './problems.ts';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping (key: value)',
  record: 'a mapping (key: value)',
  null: 'nothing',
};

/** Issues of the schema library in plain words: what is wrong, and what would be right. */
export const issueWords = { misfit, unknownKey };

/** `unknown key "wieght"; did you mean "weight"?` */
function unknownKey(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known);
  const listed =
    near === '' && known.length > 0 && known.length <= 30 ? `; known here: ${known.join(', ')}` : near;
  return `unknown key ${quoted(key)}${listed}`;
}

/** One misfit; `written` is the value as it stands in the file, where it is a single word, text or number. */
function misfit(issue: Issue, path: Path, written: string | undefined): string {
  const label = labelOf(path);
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? missing(issue, path)
      : `${label}${wrongType(issue.expected, issue.input, written)}`;
  if (issue.code === 'invalid_value')
    return issue.input === undefined
      ? `key ${quoted(String(path.at(-1)))} is missing`
      : `${label}${wrongValue(issue, written)}`;
  if (issue.code === 'invalid_union')
    return issue.input === undefined
      ? `key ${quoted(String(path.at(-1)))} is missing`
      : `${label}${noneFits(issue, written)}`;
  if (issue.code === 'invalid_key')
    return `the key ${quoted(String(path.at(-1)))} does not fit: ${issue.issues.map((inner) => size(inner) ?? inner.message).join('; ')}`;
  // A schema that has its own words for a misfit keeps them; the library's own begin like this.
  if (/^(Invalid|Too (big|small))/.test(issue.message))
    return `${label}${size(issue) ?? 'does not fit the form expected here'}`;
  return issue.code === 'custom' ? issue.message : `${label}${issue.message}${found(issue.input, written)}`;
}

function missing(issue: Issue & { code: 'invalid_type' }, path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `item ${last + 1} is missing: expected ${typeName(issue.expected)}`;
  return `key ${quoted(String(last))} is missing: expected ${typeName(issue.expected)}`;
}

function wrongType(expected: string, input: unknown, written: string | undefined): string {
  const remedy = remedyFor(expected, input, written);
  if (expected === 'int' && typeof input === 'number')
    return `expected a whole number, found ${written ?? input}`;
  return `expected ${typeName(expected)}, found ${foundName(input, written)}${remedy}`;
}

function remedyFor(expected: string, input: unknown, written: string | undefined): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) return ': quote it';
  if (
    (expected === 'number' || expected === 'int') &&
    typeof input === 'string' &&
    written !== undefined &&
    /^-?\d+(\.\d+)?$/.test(input)
  )
    return ': remove the quotes';
  if (expected === 'array' && input !== null && !Array.isArray(input))
    return ': begin each item with "- ", or write [ ... ]';
  if (expected === 'object' && typeof input === 'number')
    return `: write { value: ${written ?? input}, claims: [...] }`;
  return '';
}

function wrongValue(issue: Issue & { code: 'invalid_value' }, written: string | undefined): string {
  const allowed = issue.values.map(String);
  const word = typeof issue.input === 'string' ? issue.input : written;
  if (allowed.length === 1) return `expected ${allowed[0]}, found ${foundName(issue.input, written)}`;
  if (word === undefined)
    return `expected one of ${allowed.join(', ')}; found ${foundName(issue.input, written)}`;
  const near = didYouMean(word, allowed);
  return `${quoted(word)} is not one of ${allowed.join(', ')}${near}`;
}

function noneFits(issue: Issue & { code: 'invalid_union' }, written: string | undefined): string {
  const deeper = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0));
  const names = issue.errors.flatMap((branch) =>
    branch.map((inner) => (inner.code === 'invalid_type' ? typeName(inner.expected) : undefined)),
  );
  const expected = [...new Set(names.filter((name) => name !== undefined))].join(' or ');
  if (deeper !== undefined || expected === '') return 'does not fit any of the forms allowed here';
  return `expected ${expected}, found ${foundName(issue.input, written)}`;
}

/** Too long, too short, too many, too large. */
function size(issue: Issue): string | undefined {
  if (issue.code !== 'too_big' && issue.code !== 'too_small') return undefined;
  const most = issue.code === 'too_big';
  const bound = Number(most ? issue.maximum : issue.minimum);
  const unit =
    issue.origin === 'string'
      ? ' characters long'
      : issue.origin === 'array'
        ? bound === 1
          ? ' item long'
          : ' items long'
        : '';
  return `must be ${most ? 'at most' : 'at least'} ${bound}${unit}`;
}

function found(input: unknown, written: string | undefined): string {
  return input === undefined || (typeof input === 'object' && input !== null)
    ? ''
    : `; found ${foundName(input, written)}`;
}

function foundName(input: unknown, written: string | undefined): string {
  if (input === null || input === undefined) return 'nothing';
  if (typeof input === 'string') return `text ${quoted(input)}`;
  if (typeof input === 'number') return `number ${written ?? input}`;
  if (typeof input === 'boolean') return written ?? String(input);
  return Array.isArray(input) ? 'a list' : 'a mapping';
}

function typeName(expected: string): string {
  return TYPES[expected] ?? expected;
}

/** `"claims", item 2: ` for the path [..., 'claims', 1]. */
function labelOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '';
  if (typeof last === 'string') return `${quoted(last)}: `;
  const list = path.at(-2);
  return typeof list === 'string' ? `${quoted(list)}, item ${last + 1}: ` : `item ${last + 1}: `;
}
