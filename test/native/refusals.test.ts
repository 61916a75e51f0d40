// What cannot be translated is refused, with its place and what to write instead.
import { describe, expect, it } from 'vitest';
import { OutsideSubset } from '../../scripts/native/subset.ts';
import { translateText } from './translated.ts';

const WORLD =
  'interface W { x: number; name: string; readonly list: Float64Array; readonly rows: { n: number }[] }';
const inside = (statements: string): string =>
  `${WORLD}\nexport function f(w: W): void {\n  ${statements}\n}\n`;

const REFUSED: [what: string, text: string, place: string, words: RegExp][] = [
  [
    'a closure',
    inside('const g = () => 1;\n  w.x = g();'),
    '3:13',
    /closures.*pass a function of the module/,
  ],
  [
    'an allocation',
    inside('const l = new Float64Array(3);\n  w.x = l[0]!;'),
    '3:13',
    /nothing can be allocated/,
  ],
  ['an array taken apart', inside('const [a] = [w.x];\n  w.x = a!;'), '3:9', /arrays cannot be taken apart/],
  ['a text of the world', inside("if (w.name === 'a') w.x = 1;"), '3:7', /only numbers, booleans/],
  ['a number as a condition', inside('if (w.x) w.x = 1;'), '3:7', /must be a boolean/],
  ['a power', inside('w.x = w.x ** 2;'), '3:9', /operator/],
  ['an exponential of the language', inside('w.x = Math.exp(w.x);'), '3:9', /exp has no translation/],
  [
    'a loop over what is not known',
    inside('for (const row of w.rows) w.x += row.n;'),
    '3:3',
    /for-of runs over constant/,
  ],
  ['try', inside('try { w.x = 1; } finally { w.x = 2; }'), '3:3', /TryStatement/],
  ['an array set aside', inside('w.list.sort();'), '3:3', /sort\(\) has no translation/],
  ['a variable without a value', inside('let a;\n  a = 1;\n  w.x = a;'), '3:7', /needs a first value/],
  [
    'a variable that is two things',
    inside('let a: unknown = 1;\n  a = true;'),
    '3:7',
    /boolean at one place/,
  ],
  [
    'an assignment to a parameter',
    `${WORLD}\nfunction g(n: number): number {\n  n += 1;\n  return n;\n}
export function f(w: W): void {\n  w.x = g(1);\n}`,
    '3:3',
    /parameter/,
  ],
  [
    'recursion',
    `${WORLD}\nfunction g(n: number): number {\n  return n > 9 ? n : g(n + 1);\n}
export function f(w: W): void {\n  w.x = g(1);\n}`,
    '3:22',
    /calls itself/,
  ],
  [
    'a variable of a module',
    `${WORLD}\nlet n = 0;\nexport function f(w: W): void {\n  w.x = n;\n}`,
    '4:9',
    /can change/,
  ],
  [
    'a table nobody knows',
    `${WORLD}\nconst T = Float64Array.of(1);\nexport function f(w: W): void {\n  w.x = T[0]!;\n}`,
    '2:7',
    /tables.ts/,
  ],
];

/** What is said of a file that cannot be translated. */
function refusal(text: string): string {
  try {
    translateText(text);
  } catch (error) {
    if (error instanceof OutsideSubset) return error.message;
    throw error;
  }
  return 'was translated';
}

describe('is refused:', () => {
  it.each(REFUSED)('%s', (_, text, place, words) => {
    const said = refusal(text);
    expect(said).toMatch(words);
    expect(said.startsWith(`test/native/sample.ts:${place}: `), said).toBe(true);
  });
});
