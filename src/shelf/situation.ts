import type { Contest, Game, Group, Network, Powers, Question } from '../models/index.ts';

/** The forms that a situation can have, and the word that each goes by in files. */
export interface Situations {
  group: Group;
  game: Game;
  powers: Powers;
  network: Network;
  contest: Contest;
}
export type SituationKind = keyof Situations;
export const SITUATION_KINDS = ['group', 'game', 'powers', 'network', 'contest'] as const;

/** A situation that has been checked, under the word for its form. */
export type Situation = {
  [Kind in SituationKind]: { readonly kind: Kind; readonly value: Situations[Kind] };
}[SituationKind];

/** What form of situation the models of a question take; models of survival take parameters alone. */
export const SITUATION_OF: Readonly<Record<Question, SituationKind | undefined>> = {
  position: 'group',
  contest: 'contest',
  power: 'game',
  coalition: 'powers',
  opinion: 'network',
  survival: undefined,
};

/** One situation of a table, with what came of it where that is known. */
export interface Case {
  /** name of the case within its table */
  readonly id: string;
  readonly situation: Situation;
  /** where each issue of a group was settled in fact, on the group's scale; NaN where unknown; absent where none is known */
  readonly outcome?: Float64Array;
  /** cases with a common origin, such as one bill: they count as one cluster where doubt is measured */
  readonly cluster: string;
}
