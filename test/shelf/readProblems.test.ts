// A faulty table: where the fault stands, what it is, and what would be right, all at once.
import { describe, expect, it } from 'vitest';
import { READ_LIMITS, readTable, tooLargeToRead } from '../../src/shelf/index.ts';
import { lines, problemsOf } from './tables.ts';

const HEAD = 'actor,capability,position,salience';
const ROW = 'Ada,1,50,50';

describe('a faulty cell', () => {
  it.each([
    ['Bo,,50,50', '3:2: capability of Bo is missing: give a number from 0 to 1e12'],
    ['Bo,-1,50,50', '3:2: capability of Bo is -1: give a number from 0 to 1e12'],
    ['Bo,1,fifty,50', '3:3: position of Bo is "fifty", not a number: give a number from 0 to 100'],
    ['Bo,1,0x10,50', '3:3: position of Bo is "0x10", not a number: give a number from 0 to 100'],
    ['Bo,1,NaN,50', '3:3: position of Bo is "NaN", not a number: give a number from 0 to 100'],
    ['Bo,1,101,50', '3:3: position of Bo is 101: give a number from 0 to 100'],
    ['Bo,1,50,140', '3:4: salience of Bo is 140: give a number from 0 to 100 (percent)'],
    ['Bo,1,50,-5', '3:4: salience of Bo is -5: give a number from 0 to 100 (percent)'],
    ['Ada,1,50,50', '3:1: actor 2 is named "Ada", as actor 1: give each a name of its own'],
    [',1,50,50', '3:1: actor 2 has no name: give one'],
    ['Bo,1,50', '3:4: this row has 3 cells and the header 4: give each row 4'],
    ['Bo,1,50,50,9', '3:5: this row has 5 cells and the header 4: give each row 4'],
  ])('in %s', (row, problem) => {
    expect(problemsOf(lines(HEAD, ROW, row))).toEqual([problem]);
  });

  it('decimals with a comma are told how to be written', () => {
    expect(problemsOf(lines('actor;power;position;salience', 'Ada;1;0,5;50'))).toEqual([
      '2:3: position of Ada is "0,5", not a number: write decimals with a point; give a number from 0 to 100',
    ]);
  });

  it('all are told at once, in the order of the table', () => {
    expect(problemsOf(lines(HEAD, 'Ada,x,50,500', 'Ada,1,-1,50'))).toEqual([
      '2:2: capability of Ada is "x", not a number: give a number from 0 to 1e12',
      '2:4: salience of Ada is 500: give a number from 0 to 100 (percent)',
      '3:1: actor 2 is named "Ada", as actor 1: give each a name of its own',
      '3:3: position of Ada is -1: give a number from 0 to 100',
    ]);
  });
});

describe('a faulty table', () => {
  it('names the heading nearest to a missing column', () => {
    expect(problemsOf(lines('actor,capability,position,saliance', ROW))).toContain(
      '1:4: no column "salience" (or sal): is "saliance" meant?',
    );
    expect(problemsOf(lines('actor,position,salience', 'Ada,50,50'))).toEqual([
      '1:1: no column "capability" (or power, weight, resources): add it; there are "actor", "position", "salience"',
    ]);
  });

  it('pairs positions with saliences', () => {
    expect(problemsOf(lines('actor,power,position1,salience1,position2', 'Ada,1,2,3,4'))).toEqual([
      '1:1: no column "salience 2" (or sal): add it; there are "actor", "power", "position1", "salience1", "position2"',
    ]);
  });

  it('refuses two columns of the same content', () => {
    expect(problemsOf(lines(`${HEAD},sal`, `${ROW},60`))).toEqual([
      '1:5: column "sal" holds the same as "salience": keep one of them',
    ]);
  });

  it('refuses saliences that are shares', () => {
    expect(problemsOf(lines(HEAD, 'Ada,1,50,0.8', 'Bo,1,50,0.5'))).toEqual([
      '2:4: no salience is above 0.8: they are read as percent, so multiply them by 100',
    ]);
  });

  it('has one outcome and one scale for one situation', () => {
    expect(problemsOf(lines(`${HEAD},outcome`, `${ROW},50`, 'Bo,1,50,50,60'))).toEqual([
      '3:5: "outcome" is 60 here and 50 in row 2: one situation has one',
    ]);
    expect(problemsOf(lines(`${HEAD},low,high`, `${ROW},10,5`))).toContain(
      '2:6: the scale runs from 10 to 5: high must be above low',
    );
  });

  it('needs somebody with capability', () => {
    expect(problemsOf(lines(HEAD, 'Ada,0,50,50'))).toEqual([
      '1:1: nobody has any capability: give it to at least one',
    ]);
  });

  it.each([
    ['', '1:1: the table is empty: give a header and a row for each actor'],
    [`${HEAD}\n`, '1:1: the table has a header and no row: give a header and a row for each actor'],
    [
      lines(HEAD, '"Ada,1,50,50'),
      '2:1: a quotation mark is not closed, or has text after it: write "" for a quotation mark inside quotes',
    ],
    ['a\u0000b', '1:2: a character here is no text: save the file as UTF-8'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('says what columns there could be where none is known', () => {
    expect(problemsOf(lines('x,y', '1,2'))[0]).toMatch(/^1:1: no column tells what this table holds/);
  });
});

describe('limits', () => {
  it('a group has at most so many actors', () => {
    const rows = Array.from({ length: READ_LIMITS.actors + 1 }, (_, i) => `A${i},1,50,50`);
    expect(problemsOf(lines(HEAD, ...rows))).toEqual([
      '1:1: the list of actors has 1001 entries: give 1 to 1000',
    ]);
  });

  it('a file of 100 MB is refused by its size alone', () => {
    expect(tooLargeToRead(100_000_000)).toBe(
      'the file has 100.0 MB: at most 10.0 MB are read; leave out what is not needed',
    );
    expect(tooLargeToRead(READ_LIMITS.bytes)).toBeUndefined();
  });

  it('a longer text is refused unread', () => {
    const text = 'x'.repeat(READ_LIMITS.bytes + 1);
    expect(readTable(text, { fileName: 'a.csv' })).toEqual({
      problems: [{ row: 1, column: 1, message: tooLargeToRead(text.length) }],
    });
  });

  it('of very many problems the first are told, and how many more there are', () => {
    const rows = Array.from({ length: 300 }, (_, i) => `A${i},x,50,50`);
    const problems = problemsOf(lines(HEAD, ...rows));
    expect(problems).toHaveLength(READ_LIMITS.problems + 1);
    expect(problems.at(-1)).toBe('101:2: and 200 more problems from here on');
  });
});

describe('a faulty game', () => {
  it('quota above the total, and weights that are no whole numbers', () => {
    expect(problemsOf(lines('player,weight,quota', 'Ada,2,9', 'Bo,1,'))).toEqual([
      '2:3: quota of majority 1 is 9, above all weights together: give 1 to 3',
    ]);
    expect(problemsOf(lines('player,weight,quota', 'Ada,2.5,2', 'Bo,1,'))).toEqual([
      '2:2: weight of Ada is 2.5, not a whole number: give a whole number from 0 to 1e12 (scale fractions up)',
    ]);
  });
});

describe('other faulty forms', () => {
  it('powers are whole, above 0 and of different members', () => {
    expect(problemsOf(lines('name,power', 'Ada,0', 'Bo,1.5', 'Ada,2'))).toEqual([
      '4:1: two members are named "Ada": give each a name of its own',
    ]);
    expect(problemsOf(lines('name,power', 'Ada,0', 'Bo,1.5'))).toEqual([
      '2:2: power of Ada is 0: give a whole number from 1 to 1e12 (scale fractions up, so that ties are seen as ties)',
      '3:2: power of Bo is 1.5, not a whole number: give a whole number from 1 to 1e12 (scale fractions up, so that ties are seen as ties)',
    ]);
  });

  it('rows of influence add up to one', () => {
    expect(problemsOf(lines('member,opinion,Ada,Bo', 'Ada,1,0.5,0.6', 'Bo,0,0,1'))).toEqual([
      '2:3: influence on Ada adds up to 1.1: each row sums to 1',
    ]);
    expect(problemsOf(lines('member,opinion,Ada', 'Ada,1,1', 'Bo,0,0'))[0]).toBe(
      `1:1: no column "Bo": each member has a column with what part it has in the others' opinions`,
    );
  });

  it('voters have a weight above 0', () => {
    expect(problemsOf(lines('voter,gain,weight', 'Ada,1,0'))).toEqual([
      '2:3: weight of voter 1 is 0: give more than 0',
    ]);
  });
});
