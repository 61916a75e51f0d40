import { type EventKind, type HappenedEvent, ORDER, THRESHOLDS } from '../engine/index.ts';
import type { Names } from './names.ts';

type Line = (event: HappenedEvent, names: Names) => string;

const who = (names: Names, actor: number): string =>
  actor >= 0 ? names.actors[actor]! : actor === -1 ? 'nobody' : 'somebody else';

const STATUS = ['no seat', 'candidate', 'a vote'];

/** An event in a few words, for comparing histories; a death that the model made up is told as an absence. */
const LINES: Readonly<Partial<Record<EventKind, Line>>> = {
  illness: ({ actor }, names) => `${who(names, actor)} falls ill`,
  death: ({ actor, documented }, names) => `${who(names, actor)} ${documented ? 'dies' : 'is gone for good'}`,
  shock: ({ place }, names) => `outside: ${names.shocks[place]}`,
  postponed: ({ actor, place }, names) => `${who(names, actor)} puts off: ${names.templates[place]}`,
  withdrawn: ({ actor, place }, names) => `${who(names, actor)} drops: ${names.templates[place]}`,
  office: ({ actor, place }, names) => `${names.offices[place]}: ${who(names, actor)}`,
  seat: ({ actor, place, amount }, names) =>
    `${names.bodies[place]}: ${who(names, actor)} has ${STATUS[amount]}`,
  sanction: ({ actor, place }, names) => `${who(names, actor)}: ${names.rungs[place]}`,
  recantation: ({ actor }, names) => `${who(names, actor)} recants`,
  congress: () => 'a congress meets',
  bloc: ({ actor, other }, names) =>
    other < 0
      ? `${who(names, actor)} stands alone`
      : `${who(names, actor)} joins the bloc of ${who(names, other)}`,
  letter: ({ actor, amount, place }, names) =>
    place === 0
      ? `a letter warns of ${who(names, actor)}`
      : `the letter on ${who(names, actor)} is known, ${amount.toFixed(2)}`,
  disclosure: ({ actor }, names) => `the letter on ${who(names, actor)} is read openly`,
  mantle: ({ actor }, names) => `part of the mantle falls to ${who(names, actor)}`,
  watch: () => 'the security police begin to report on members',
  detection: ({ actor }, names) => `${who(names, actor)} is found out in organized opposition`,
  threat: ({ actor, other }, names) =>
    `${who(names, actor)}: ${who(names, other)} calls for force against him`,
  veto: ({ actor }, names) => `${who(names, actor)} will not hear of force`,
  refusal: ({ actor, place }, names) => `${names.offices[place]}: ${who(names, actor)} does not act`,
  seizure: ({ actor, other }, names) =>
    `${who(names, actor)} is put away without a vote, by order of ${who(names, other)}`,
  objection: ({ place }, names) => `${names.peripheries[place]} rejects it and is heard`,
  overruled: ({ place }, names) => `${names.peripheries[place]} is overruled`,
  rising: ({ place }, names) => `abroad, against the odds, no ${names.shocks[place]}`,
  harvest: ({ amount }) => `harvest ${amount.toFixed(2)} of the usual`,
  order: ({ actor, amount, place }, names) =>
    place === ORDER.mass
      ? `${amount.toFixed(0)} thousand are to be sentenced, by order of ${who(names, actor)}`
      : `${amount.toFixed(0)} of the elite are to be taken, by order of ${who(names, actor)}`,
  unnamed: ({ amount }) => `${amount.toFixed(0)} members without names are taken`,
  stop: () => 'the operations are stopped from above',
  threshold: ({ actor, place }, names) => `${who(names, actor)} becomes ${THRESHOLDS[place]}`,
};

export const eventLine: Line = (event, names) => LINES[event.kind]?.(event, names) ?? event.kind;
