import {
  CANDIDATE,
  NO_SEAT,
  RECORD,
  type RecordRow,
  RULE,
  SPELL,
  VACANT,
  VOTING,
} from '../../engine/index.ts';
import { parseDay } from '../../evidence/index.ts';
import type { Change, Effect } from '../reform.ts';
import type { NumberBook } from './numbers.ts';
import { type Index, row } from './recordRow.ts';

const STATUS = { none: NO_SEAT, candidate: CANDIDATE, voting: VOTING } as const;

/**
 * What reforms decree, as rows in the order of days, then of writing. Throws RangeError where an office, body or shock has no
 * part in the model at the time: the compiled scenario holds only those with a power or a role.
 */
export function compileDecrees(reforms: readonly Change[], index: Index, book: NumberBook): RecordRow[] {
  const rows = reforms.flatMap((reform) =>
    (reform.effects ?? []).map((effect, place) => decree(reform, effect, place, index, book)),
  );
  return rows
    .map((entry, order) => ({ entry, order }))
    .sort(byDay)
    .map(({ entry }) => entry);
}

type Placed = { entry: RecordRow; order: number };
const byDay = (x: Placed, y: Placed): number => x.entry.day - y.entry.day || x.order - y.order;

function decree(reform: Change, effect: Effect, place: number, index: Index, book: NumberBook): RecordRow {
  const path = `reforms.${reform.id}.effects.${place}`;
  const of = (kind: number, more: Partial<RecordRow>): RecordRow =>
    row(parseDay(effect.on ?? reform.date), kind, `reforms:${reform.id}`, more);
  const find = (table: ReadonlyMap<string, number>, id: string, word: string): number => {
    const at = table.get(id);
    if (at !== undefined) return at;
    throw new RangeError(`reform ${reform.id}: ${word} "${id}" has no part in the model on ${reform.date}`);
  };
  const actor = (id: string): number => find(index.actorAt, id, 'person');
  switch (effect.do) {
    case 'appoint':
      return of(RECORD.office, { a: find(index.officeAt, effect.office, 'office'), b: actor(effect.person) });
    case 'vacate':
      return of(RECORD.office, { a: find(index.officeAt, effect.office, 'office'), b: VACANT });
    case 'seat':
      return of(RECORD.seat, {
        a: find(index.bodyAt, effect.body, 'body'),
        b: actor(effect.person),
        c: STATUS[effect.as],
      });
    case 'set-policy':
      return of(RECORD.policy, {
        a: find(index.issueAt, effect.issue, 'issue'),
        number: book.add(`${path}.position`, effect.position),
      });
    case 'set-capacity':
      return of(RECORD.capacity, {
        a: actor(effect.person),
        c: effect.lasting === true ? SPELL.lasting : SPELL.illness,
        number: book.add(`${path}.capacity`, effect.capacity),
      });
    case 'sanction':
      return of(RECORD.sanction, { a: actor(effect.person), b: find(index.rungAt, effect.rung, 'rung') + 1 });
    case 'die':
      return of(RECORD.death, { a: actor(effect.person) });
    case 'strike':
      return of(RECORD.shock, { a: find(index.shockAt, effect.shock, 'shock') });
    case 'read-letter':
      return of(RECORD.letter, { a: actor(effect.person), b: actor(effect.author) });
    case 'ban-factions':
      return of(RECORD.rule, { a: 1, b: RULE.ban });
    case 'allow-factions':
      return of(RECORD.rule, { a: 0, b: RULE.ban });
  }
}
