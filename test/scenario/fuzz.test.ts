// A thousand files gone wrong: never an exception, never a wait, and always a scenario or a problem with its place.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Checked, type Problem, readScenario } from '../../src/scenario/index.ts';
import { cpuTime } from './cpuTime.ts';
import { MECHANISMS, POLITY, SCENARIO } from './example.ts';

const minimal = (name: string): string => readFileSync(`test/fixtures/minimal/${name}.yaml`, 'utf8');
const BASES = [
  { scenario: minimal('scenario'), polity: minimal('polity') },
  { scenario: SCENARIO, polity: POLITY },
] as const;

const JUNK = [
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ': ',
    '- ',
    '? ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a ',
    '*a',
    '!t ',
    '%',
    '@',
    '`',
    '~',
  ],
  ...[
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\u0007',
    '\uFEFF',
    '\uFFFD',
    '\ud800',
    '\u2028',
    '\u0085',
    '😀',
    'Ж',
    '\\',
  ],
  ...[
    '.nan',
    '-.inf',
    '1e999',
    '-0',
    '0x1F',
    '99999999999999999999',
    '1e-400',
    'null',
    'true',
    '---\n',
    '...\n',
  ],
  ...[
    '__proto__: 1\n',
    'constructor: {}\n',
    '<<: *a\n',
    'toString: 1\n',
    '? [a]\n',
    '"\\ud800"',
    '!!binary x',
  ],
  ...[
    '"0000-00-00"',
    '"9999-12-31"',
    '"-1"',
    '"1922-04-03/.."',
    '"[..]"',
    `${'['.repeat(300)}`,
    '{ a: '.repeat(80),
  ],
  ...[
    'x'.repeat(5_000),
    `&b ${'[*b,'.repeat(50)}`,
    '"',
    '- - - - - ',
    '  '.repeat(100),
    ' \n \n',
    '[1, 2, 3]',
    '{}',
    '[]',
  ],
];

/** No file takes longer, in milliseconds of computing. */
const SLOWEST = 1_000;

/** A way to spoil a text, at two places given as parts of its length. */
type Spoil = (text: string, from: number, to: number, junk: string) => string;

const lines =
  (text: string, change: (list: string[], from: number, to: number) => void): Spoil =>
  (_, from, to) => {
    const list = text.split('\n');
    change(list, Math.floor(from * list.length), Math.floor(to * list.length));
    return list.join('\n');
  };

/** Replaces the value after the colon nearest to a place. */
function swapValue(text: string, at: number, value: string): string {
  const colon = text.indexOf(': ', Math.floor(at * text.length));
  if (colon === -1) return text;
  const end = text.slice(colon + 2).search(/[,}\n]/);
  return text.slice(0, colon + 2) + value + text.slice(end === -1 ? text.length : colon + 2 + end);
}

const SPOILS: Readonly<Record<string, Spoil>> = {
  insert: (text, from, _, junk) => text.slice(0, from * text.length) + junk + text.slice(from * text.length),
  remove: (text, from, to) =>
    text.slice(0, from * text.length) + text.slice((from + to * 0.02) * text.length),
  repeat: (text, from, to) => {
    const part = text.slice(from * text.length, (from + to * 0.05) * text.length);
    return text.slice(0, from * text.length) + part + text.slice(from * text.length);
  },
  cut: (text, from) => text.slice(0, from * text.length),
  replaceByte: (text, from, _, junk) =>
    text.slice(0, from * text.length) + junk.slice(0, 1) + text.slice(from * text.length + 1),
  swapValue: (text, from, _, junk) => swapValue(text, from, junk),
  swapKey: (text, from, _, junk) => swapValue(text, from, '').replace(/(\w+): $/m, `${junk}: x`),
  dropLine: (text, ...rest) => lines(text, (list, from) => void list.splice(from, 1))(text, ...rest),
  doubleLine: (text, ...rest) =>
    lines(text, (list, from) => void list.splice(from, 0, list[from] ?? ''))(text, ...rest),
  moveLine: (text, ...rest) =>
    lines(text, (list, from, to) => void list.splice(to, 0, ...list.splice(from, 1)))(text, ...rest),
  indentLine: (text, ...rest) =>
    lines(text, (list, from) => void list.splice(from, 1, `   ${list[from]}`))(text, ...rest),
  addLine: (text, from, to, junk) =>
    lines(text, (list, at) => void list.splice(at, 0, junk))(text, from, to, junk),
};

const part = fc.double({ min: 0, max: 0.9999, noNaN: true });
const junk = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...JUNK) },
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const step = fc.record({ spoil: fc.constantFrom(...Object.keys(SPOILS)), from: part, to: part, junk });
const plan = fc.record({
  base: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constant(1)),
  file: fc.constantFrom('scenario', 'polity', 'polity'),
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
});

/** Names what is wrong with a problem, if anything is. */
function flawOf({ file, line, column, message }: Problem): string | undefined {
  if (file === '' || !(Number.isInteger(line) && line >= 1) || !(Number.isInteger(column) && column >= 1))
    return 'no place';
  if (message.trim() === '') return 'no words';
  if (/\[object|\bundefined\b|\bNaN\b|\n|\bat .*\.(ts|js):\d/.test(message)) return 'words of the machine';
  return message.length > 1_000 ? 'too many words' : undefined;
}

it('says of each of 1,000 spoiled files what is wrong and where, or reads it', () => {
  let wrong = 0;
  fc.assert(
    fc.property(plan, ({ base, file, steps }) => {
      const texts: { scenario: string; polity: string } = { ...BASES[base as 0 | 1] };
      const name = file as 'scenario' | 'polity';
      for (const { spoil, from, to, junk: text } of steps)
        texts[name] = (SPOILS[spoil] as Spoil)(texts[name], from, to, text);
      const scenarios = [{ file: 'scenario.yaml', text: texts.scenario }];
      const polity = [{ file: 'polity.yaml', text: texts.polity }];
      let checked: Checked = { problems: [], more: 0 };
      const took = cpuTime(() => {
        checked = readScenario({ scenarios, polity }, MECHANISMS);
      });
      expect(took).toBeLessThan(SLOWEST);
      if ('scenario' in checked) return;
      wrong += 1;
      expect(checked.problems.length).toBeGreaterThan(0);
      expect(
        checked.problems
          .map((problem) => [problem, flawOf(problem)])
          .filter(([, flaw]) => flaw !== undefined),
      ).toEqual([]);
    }),
    { numRuns: 1_000, seed: 1922 },
  );
  expect(wrong).toBeGreaterThan(600);
});
