// Situations in YAML and JSON, and which format a file is taken for.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/shelf/index.ts';
import { lines, problemsOf, readFixture, situationOf } from './tables.ts';

const problems = (...rows: string[]): string[] => problemsOf(lines(...rows), 'a.yaml');

describe('YAML', () => {
  it('gives a group with its scale, reference and outcome', () => {
    const reading = readFixture('group.yaml');
    const group = situationOf(reading, 'group');
    expect([group.low, group.high, group.reference![0]]).toEqual([4, 10, 10]);
    expect('cases' in reading && reading.cases[0]!.outcome![0]).toBe(8);
  });

  it('gives games, powers, networks and contests, and parameters beside them', () => {
    const read = (...rows: string[]) => readTable(lines(...rows), { fileName: 'a.yaml' });
    expect(situationOf(read('powers: { Ada: 3, Bo: 4 }'), 'powers')).toEqual({
      members: ['Ada', 'Bo'],
      power: [3, 4],
    });
    const game = read('game:', '  players: [Ada, Bo]', '  majorities: [{ weights: [2, 1], quota: 2 }]');
    expect(situationOf(game, 'game').majorities).toEqual([{ weights: [2, 1], quota: 2 }]);
    const network = read(
      'network: { members: [Ada, Bo], influence: [["1/3", "2/3"], [0, 1]], opinion: [0, 1] }',
      'parameters: { steps: 3 }',
    );
    expect(Array.from(situationOf(network, 'network').influence)).toEqual([1 / 3, 2 / 3, 0, 1]);
    expect('parameters' in network && network.parameters).toEqual({ steps: 3 });
    expect(situationOf(read('contest: { voters: [{ gain: 0.5 }] }'), 'contest').weight[0]).toBe(1);
  });

  it('is read from JSON as well', () => {
    expect(situationOf(readTable('{"powers": {"Ada": 3}}', { fileName: 'a.json' }), 'powers').power).toEqual([
      3,
    ]);
  });

  it.each([
    [
      ['powers: { Ada: 3 }', 'game: {}'],
      '1:1: 2 situations (game, powers): give exactly one of group, game, powers, network, contest',
    ],
    [['outcome: 3'], '1:1: no situation: give exactly one of group, game, powers, network, contest'],
    [['grup: {}'], '1:7: the file has no "grup"; did you mean "group"?'],
    [
      ['group:', '  actors: [{ name: Ada, capability: 1, position: 5, salence: 10 }]'],
      '2:62: actor 1 has no "salence"; did you mean "salience"?',
    ],
    [
      [
        'group:',
        '  issues: [a, b]',
        '  actors:',
        '    - { name: Ada, capability: 1, position: [5], salience: [10, 10] }',
      ],
      '4:45: position of Ada has 1 values for 2 issues: give one for each issue',
    ],
    [
      ['powers: { Ada: many }'],
      '1:16: power of Ada is "many", not a number: give a whole number from 1 to 1e12 (scale fractions up, so that ties are seen as ties)',
    ],
    [['powers: &a { Ada: 1 }', 'game: *a'], '2:7: an alias ("*a") is not read: write the value out'],
    [['[1, 2'], /^1|2:\d+: /],
  ])('%j', (rows, problem) => {
    const found = problems(...rows);
    if (problem instanceof RegExp) expect(found[0]).toMatch(problem);
    else expect(found).toContain(problem);
  });

  it('survives nesting that no parser could follow', () => {
    expect(problems('['.repeat(100_000))).not.toEqual([]);
  });
});

describe('the format', () => {
  it.each([
    ['a.csv', 'powers: { Ada: 1 }', 'csv'],
    ['noname', 'powers: { Ada: 1 }', 'yaml'],
    ['noname', '{"powers": {"Ada": 1}}', 'yaml'],
    ['noname', 'name\tpower\nAda\t1\n', 'tsv'],
    ['a.txt', 'name,power\nAda,1\n', 'csv'],
    ['a.yaml', '<Scenario/>', 'xml'],
  ])('of %s with %j', (fileName, text, format) => {
    const reading = readTable(text, { fileName });
    const found = 'problems' in reading ? reading.problems[0]!.message : reading.cases[0]!.situation.kind;
    const marks = { csv: /no row|powers/, yaml: /powers/, tsv: /powers/, xml: /<Actors>/ };
    expect(found).toMatch(marks[format as keyof typeof marks]);
  });

  it('can be said', () => {
    const text = 'powers: { Ada: 1 }';
    expect('cases' in readTable(text, { fileName: 'a.csv', format: 'yaml' })).toBe(true);
  });
});
