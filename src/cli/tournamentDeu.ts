import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DeuIssue, isUsable, readDeuIssues } from '../shelf/index.ts';
import { EXIT, type Terminal } from './command.ts';
import { openTable, refuse, type TableOptions } from './modelTable.ts';

/** Issues to forecast and, where they are learned from another table, its issues. */
export interface DeuTables {
  readonly issues: readonly DeuIssue[];
  readonly training: readonly DeuIssue[] | undefined;
}

/**
 * The usable issues of a table of DEU III that has been opened without a problem; undefined where it is of another format,
 * "refused" where something is wrong, which has then been said.
 */
export function openDeuIssues(
  table: string,
  options: TableOptions & { readonly train?: string | undefined },
  terminal: Terminal,
): DeuTables | undefined | 'refused' {
  const issues = usableIssues(table, options, terminal);
  if (options.train === undefined) {
    if (issues === undefined || issues.length > 0) return issues && { issues, training: undefined };
  } else if (issues === undefined) {
    refuse(terminal, '--train goes with --format deu3', EXIT.usage);
    return 'refused';
  } else {
    if (openTable(options.train, { format: 'deu3' }, terminal) === undefined) return 'refused';
    const training = usableIssues(options.train, { format: 'deu3' }, terminal) ?? [];
    if (issues.length > 0 && training.length > 0) return { issues, training };
  }
  refuse(terminal, 'no issue has three actors and an outcome, so nothing can be scored', EXIT.failed);
  return 'refused';
}

function usableIssues(
  table: string,
  { format }: TableOptions,
  { cwd }: Terminal,
): readonly DeuIssue[] | undefined {
  const text = readFileSync(resolve(cwd, table), 'utf8');
  if (format !== 'deu3' && (format !== undefined || !text.startsWith('prnrnmc\t'))) return undefined;
  const read = readDeuIssues(text);
  return 'problems' in read ? [] : read.issues.filter(isUsable);
}
