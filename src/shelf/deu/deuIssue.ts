import type { Group } from '../../models/index.ts';

/** One controversial issue of an EU bill: the group that decided it, what came out, and under which procedure. */
export interface DeuIssue {
  readonly id: string;
  /** the bill; its issues make one cluster */
  readonly dossier: string;
  /** one issue, on 0 to 100, capabilities by treaty votes */
  readonly group: Group;
  /** NaN where not known */
  readonly outcome: number;
  /** codecision (Parliament decides too) or consultation (it is heard) */
  readonly procedure: 'COD' | 'CNS';
  /** what the Council needs */
  readonly rule: 'QMV' | 'Unan';
}

/** Whether an issue can be forecast and scored: three actors or more, and a known outcome. */
export const isUsable = ({ group, outcome }: DeuIssue): boolean =>
  group.actors.length >= 3 && !Number.isNaN(outcome);
