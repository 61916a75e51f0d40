import { RECORD, type RecordRow, SHIFT } from '../../engine/index.ts';
import { parseDay, type Quantity } from '../../evidence/index.ts';
import type { Collections } from '../../polity/index.ts';
import { numberPlaces } from '../numberPlaces.ts';
import type { Change } from '../reform.ts';
import type { NumberBook } from './numbers.ts';
import { type Index, row } from './recordRow.ts';

type Tie = Collections['ties'][number];
type Stance = Collections['stances'][number];
type TraitEntry = Collections['traits'][number];

/** Where the scenario's numbers of persons stand in the book. */
export interface PersonNumbers {
  likingNumber: Int32Array;
  positionNumber: Int32Array;
  salienceNumber: Int32Array;
  traits: Readonly<Record<string, Int32Array>>;
}

/** A number that the state holds: which column, its place there, and its place in the book. */
interface Held {
  column: number;
  place: number;
  number: number;
}

/**
 * Feelings, positions and standings are read into the state on the first day and move from there; a change that sets one of
 * them later sets the state itself, on the change's day. Everything else that a change sets acts by being read.
 */
export function compileShifts(
  changes: readonly Change[],
  collections: Collections,
  index: Index,
  tables: PersonNumbers,
  book: NumberBook,
): RecordRow[] {
  return changes.flatMap(({ id, date, numbers = {} }) => {
    const names = Object.entries(numbers);
    const places = names.length === 0 ? undefined : numberPlaces(collections);
    const held = names.flatMap(([name, quantity]) =>
      (places?.get(name) ?? [])
        .flatMap(([list, at, field]) => heldBy(collections, [list, at, field], index, tables))
        .filter(({ number }) => number >= 0 && isSet(book, number, quantity)),
    );
    const first = new Map(held.map((entry) => [`${entry.column}.${entry.place}`, entry]));
    return [...first.values()].map(({ column, place, number }) =>
      row(parseDay(date), RECORD.shift, `reforms:${id}`, { a: column, b: place, number }),
    );
  });
}

/** Whether the number that the book holds is the one that was set: an entry of another date may be in force. */
function isSet(
  { numbers }: NumberBook,
  number: number,
  { value, range = [value, value] }: Quantity,
): boolean {
  const kept = numbers[number]!;
  return kept.value === value && kept.low === range[0] && kept.high === range[1];
}

type Step = string | number | undefined;
/** What a number at this path of the collections is held as; nothing where no actor is concerned or the state holds it not. */
function heldBy(
  collections: Collections,
  [list, at, field]: readonly [Step, Step, Step],
  index: Index,
  tables: PersonNumbers,
): Held[] {
  if (list === 'ties') return heldTie(collections.ties[at as number]!, index, tables);
  if (list === 'stances')
    return heldStance(collections.stances[at as number]!, field === 'position', index, tables);
  if (list === 'traits') return heldTrait(collections.traits[at as number]!, index, tables);
  return [];
}

function heldTie({ person, toward, mutual }: Tie, { actorAt, actors }: Index, tables: PersonNumbers): Held[] {
  const [a, b] = [actorAt.get(person), actorAt.get(toward)];
  if (a === undefined || b === undefined) return [];
  const places = [b * actors.length + a, ...(mutual === true ? [a * actors.length + b] : [])];
  return places.map((place) => ({ column: SHIFT.liking, place, number: tables.likingNumber[place]! }));
}

function heldStance(
  { person, issue }: Stance,
  isPosition: boolean,
  { actorAt, issueAt, issues }: Index,
  tables: PersonNumbers,
): Held[] {
  const [a, k] = [actorAt.get(person), issueAt.get(issue)];
  if (a === undefined || k === undefined) return [];
  const place = a * issues.length + k;
  return isPosition
    ? [{ column: SHIFT.position, place, number: tables.positionNumber[place]! }]
    : [{ column: SHIFT.salience, place, number: tables.salienceNumber[place]! }];
}

/** Traits that the state holds; the others are read anew whenever they count. */
const HELD_TRAITS: Readonly<Partial<Record<string, number>>> = {
  authority: SHIFT.authority,
  'apparatus-sense': SHIFT.sense,
};

function heldTrait({ person, trait }: TraitEntry, { actorAt }: Index, tables: PersonNumbers): Held[] {
  const [place, column] = [actorAt.get(person), HELD_TRAITS[trait]];
  if (place === undefined || column === undefined) return [];
  return [{ column, place, number: tables.traits[trait]![place]! }];
}
