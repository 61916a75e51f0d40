// A reform that leaves out an event of the record: the event happens in the twin, on its day, and in the reform's world it does not.
import { expect, it } from 'vitest';
import { runFork, UNCHANGED, variationBetween } from '../../src/ensemble/index.ts';
import { parseDay } from '../../src/evidence/index.ts';
import { column, type Table } from '../../src/results/index.ts';
import { type Change, compile, type Reform, twinOf } from '../../src/scenario/index.ts';
import { exactly, PEOPLE, toy } from '../engine/toy.ts';

const reform: Reform = {
  schemaVersion: 1,
  id: 'ada-lives',
  title: 'Ada lives',
  question: 'What if Ada had lived?',
  date: '1900-06-30',
  instead: 'She died in August.',
  option: {},
  twin: [{ do: 'die', person: 'ada', on: '1900-08-20' }],
};

const task = { fork: 0, from: 0, to: 40, seed: 1, replicates: 4 };

/** The fork of the toy in which these changes make the worlds, none being the world as it is. */
function forked(changes: readonly (Change | undefined)[], columns: readonly string[]) {
  const ground = compile(toy(), 'toy');
  const worlds = changes.map((change) =>
    change === undefined ? UNCHANGED : variationBetween(ground, compile(toy(), 'toy', undefined, [change])),
  );
  return runFork({ ground, worlds, columns }, task).tables;
}

it('happens in the twin alone', () => {
  const [twin, other] = forked([twinOf(reform), reform], ['diedDay.ada']);
  const died = parseDay('1900-08-20');
  expect([...column(twin, 'diedDay.ada')].every((day) => day <= died && day > parseDay(reform.date))).toBe(
    true,
  );
  expect([...column(twin, 'diedDay.ada')].filter((day) => day === died).length).toBeGreaterThan(30);
  expect([...column(other, 'diedDay.ada')].filter((day) => day === died)).toEqual([]);
});

it('is nothing where the reform leaves nothing out', () => {
  const { twin: _, ...plain } = reform;
  expect(twinOf(plain)).toBeUndefined();
});

it('sets what the state holds in worlds that started without the reform: all want one thing, and get it', () => {
  const wanting = (value: number): Change => ({
    id: 'r',
    date: reform.date,
    numbers: Object.fromEntries(PEOPLE.map((id) => [`stances.${id}.trade.position`, exactly(value)])),
  });
  const mean = (table: Table): number => {
    const data = [...column(table, 'policy.trade')];
    return data.reduce((sum, value) => sum + value, 0) / data.length;
  };
  const [low, high] = forked([wanting(0), wanting(100)], ['policy.trade']).map(mean);
  expect(low).toBeLessThan(20);
  expect(high).toBeGreaterThan(80);
});
