export { blocControl, mostControl } from './blocControl.ts';
export type { Powers } from './coalition.ts';
export type { Contest, Verdict } from './contest.ts';
export type { Game, Majority } from './game.ts';
export type { Group, Settlement } from './group.ts';
export { type Citation, type Draw, type Model, QUESTIONS, type Question, type Replication } from './model.ts';
export type { Network } from './network.ts';
export { SHELF } from './shelf.ts';
