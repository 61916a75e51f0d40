import type { Plain } from '../shelf/index.ts';
import type { Labels } from './modelLabels.ts';

/** What the entries of a list belong to: actors, issues, actors by issues, actors by actors, or nothing that is known. */
export type ListKind = 'actors' | 'issues' | 'table' | 'square' | undefined;

/** Fields that have an entry for each issue even where there are as many actors. */
const BY_ISSUE = ['forecast', 'median', 'mean', 'outcome', 'reference'];

/** Tells by name and length what a list of single values is about. */
export function listKind(key: string, list: readonly Plain[], { actors, issues }: Labels): ListKind {
  if (list.length === 0 || !list.every(isSingle)) return undefined;
  if (list.length === issues.length && BY_ISSUE.includes(key)) return 'issues';
  if (list.length === actors.length) return 'actors';
  if (issues.length > 1 && list.length === issues.length && list.every(isNumber)) return 'issues';
  if (!list.every(isNumber)) return undefined;
  if (list.length === actors.length * issues.length) return 'table';
  return list.length === actors.length * actors.length ? 'square' : undefined;
}

const isNumber = (value: Plain): boolean => typeof value === 'number';

/** Whether a value fits into one cell: a number, a word, yes or no, nothing, or a fraction with its value. */
export const isSingle = (value: Plain): boolean =>
  typeof value !== 'object' || value === null || isShare(value);

/** A fraction told exactly, with its decimal value; what is only a value counts too. */
function isShare(value: Plain): value is { exact?: string; value: number } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { exact, value: number, ...rest } = value as { exact?: Plain; value?: Plain };
  const fits = typeof number === 'number' && (exact === undefined || typeof exact === 'string');
  return fits && Object.keys(rest).length === 0;
}

/** A single value as text: six digits for numbers, both forms for fractions. */
export function singleText(value: Plain | undefined): string {
  if (value === undefined || value === null) return '-';
  if (typeof value === 'number') return numberText(value);
  if (!isShare(value)) return String(value);
  const decimal = numberText(value.value);
  return value.exact === undefined || value.exact === decimal
    ? decimal
    : `${shortFraction(value.exact)}${decimal}`;
}

const shortFraction = (exact: string): string => (exact.length <= 14 ? `${exact} = ` : '');

export function numberText(value: number): string {
  const text = String(Number(value.toPrecision(6)));
  return text === '-0' ? '0' : text;
}
