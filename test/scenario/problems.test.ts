// How problems are shown: all of them, in order, cut after 200, without the text of files breaking a line.
import { expect, it } from 'vitest';
import { formatReport, readScenario, type ScenarioTexts } from '../../src/scenario/index.ts';
import { quoted, report } from '../../src/scenario/problems.ts';
import { cpuTime } from './cpuTime.ts';
import { added, POLITY, problemsOf, SCENARIO, swap } from './example.ts';

const lines = (texts: ScenarioTexts): string[] => {
  const checked = readScenario(texts);
  return 'scenario' in checked ? [] : formatReport(checked);
};

it('shows problems of shape and of sense together, in the order of files and lines', () => {
  const spoil = (text: string): string =>
    [
      swap('short: Marsh, ', ''),
      swap('pool: posts', 'pool: pots'),
      swap('salience: { value: 0.5, range: [0.2, 0.8]', 'salience: { value: 50, range: [0.2, 80]'),
      swap('born: "1880-02-03"', 'born: 1880'),
    ].reduce((spoiled, change) => change(spoiled), text);
  expect(problemsOf({ polity: spoil, scenario: swap('[ada, ben]', '[ada, bne, cleo]') })).toEqual([
    'polity.yaml:4:60: "born": expected text, found number 1880: quote it',
    'polity.yaml:5:5: key "short" is missing: expected text',
    'polity.yaml:15:99: pool "pots" is unknown; did you mean "posts"?',
    'polity.yaml:32:137: salience is 50; it must lie within 0 to 1',
    'scenario.yaml:9:15: person "bne" is unknown; did you mean "ben"?',
  ]);
});

it('takes the id of a misshapen entry as known', () => {
  expect(problemsOf({ polity: swap('{ id: board, name: The board,', '{ id: board,') })).toEqual([
    'polity.yaml:13:5: key "name" is missing: expected text',
  ]);
});

it('says nothing about sense while a file cannot be read', () => {
  const broken = { file: 'a.yaml', text: 'a: [\n' };
  expect(problemsOf({ polity: swap('pool: posts', 'pool: pots'), more: [broken] })).toEqual([
    'a.yaml:2:1: this list or mapping is not closed: a "]" or "}" is missing',
  ]);
});

it('shows 200 and counts the rest', () => {
  const many = Array.from({ length: 1_234 }, (_, index) => `  - { id: c${index} }\n`).join('');
  const shown = problemsOf({ more: [{ file: 'many.yaml', text: `documents:\n${many}` }] });
  expect(shown).toHaveLength(201);
  expect(shown[0]).toBe('many.yaml:2:5: key "when" is missing: expected text');
  expect(shown.at(-1)).toBe('and 7204 more');
});

it('stays quick where everything is wrong', () => {
  const wrong = Array.from(
    { length: 5_000 },
    (_, index) =>
      `  - { person: p${index}, trait: theory, from: "1920-01-01", amount: { value: 9, claims: [x${index}] } }\n`,
  );
  const texts = {
    scenarios: [{ file: 's.yaml', text: SCENARIO }],
    polity: [
      { file: 'p.yaml', text: POLITY },
      { file: 'w.yaml', text: `traits:\n${wrong.join('')}` },
    ],
  };
  let shown: string[] = [];
  const took = cpuTime(() => {
    shown = lines(texts);
  });
  expect(shown.at(-1)).toBe('and 14800 more');
  expect(took).toBeLessThan(10_000);
});

it('shows the same problem once', () => {
  const place = { file: 'a', line: 1, column: 1 };
  const finding = { where: () => place, what: () => 'x' };
  expect(report([finding, finding])).toEqual({ problems: [{ ...place, message: 'x' }], more: 0 });
});

it.each([
  ['plain', '"plain"'],
  ['two\nlines', '"two\\nlines"'],
  ['x'.repeat(100), `"${'x'.repeat(60)}..."`],
  ['\u0007\u009f\u2028\ud800', '"\\u0007  \\ud800"'],
])('puts %j into a message as %s', (text, shown) => {
  expect(quoted(text)).toBe(shown);
});

it('needs a scenario and a polity', () => {
  expect(lines({ scenarios: [], polity: [{ file: 'p.yaml', text: POLITY }] })).toEqual([
    'scenario:1:1: no scenario file was given',
  ]);
  expect(lines({ scenarios: [{ file: 's.yaml', text: SCENARIO }], polity: [] })).toEqual([
    'polity:1:1: no polity file was given',
  ]);
});

it('warns of an actor about whom nothing is given, and goes on', () => {
  const checked = readScenario({
    scenarios: [{ file: 's.yaml', text: SCENARIO.replace('[ada, ben]', '[ada, cleo]') }],
    polity: [
      {
        file: 'p.yaml',
        text: added('rules', '{ id: r2, name: R, kind: size, from: "1919", claims: [c-board] }')(POLITY),
      },
    ],
  });
  expect('scenario' in checked && checked.warnings).toEqual([
    {
      file: 's.yaml',
      line: 9,
      column: 15,
      message:
        'no "authority" is given for cleo on or before 1920-01-01: the engine\'s default is taken; add it to "traits"',
    },
  ]);
});
