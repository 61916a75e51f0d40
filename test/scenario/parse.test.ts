// Files that are not what we read as YAML: each with its exact message, none with an exception.
import { describe, expect, it } from 'vitest';
import { formatReport, parseFile } from '../../src/scenario/index.ts';
import { report } from '../../src/scenario/problems.ts';
import { cpuTime } from './cpuTime.ts';

const read = (text: string): { value: unknown; lines: string[] } => {
  const parsed = parseFile({ file: 'f.yaml', text });
  return { value: parsed.value, lines: formatReport(report(parsed.findings)) };
};

const SYNTAX: readonly (readonly [string, string, string])[] = [
  ['a tab', 'a:\n\tb: 1\n', '2:1: a tab cannot indent: use spaces'],
  ['an open quote', 'a: 1\nb: "x\nc: 2\n', '2:4: this double quote (") is not closed'],
  ['an open single quote', "a: 'x\n", "1:4: this single quote (') is not closed"],
  ['an open list', 'a: [1, 2\nb: 3\n', '2:1: this list or mapping is not closed: a "]" or "}" is missing'],
  [
    'a key without a colon',
    'a: 1\nb\nc: 2\n',
    '2:1: a key needs a colon and a space after it ("key: value")',
  ],
  [
    'a second colon',
    'a: b: c\n',
    '1:4: a second ": " on one line: put the text in quotes, or begin a new line',
  ],
  [
    'keys in different columns',
    'a:\n  b: 1\n c: 2\n',
    '3:1: keys of one mapping must begin in the same column',
  ],
  [
    'an item in another column',
    'a:\n  - b\n - c\n',
    '3:1: the indentation does not fit: no list can begin here',
  ],
  [
    'a sign that cannot begin text',
    'a: @x\n',
    '1:4: text cannot begin with this character: put it in quotes',
  ],
  [
    'an unknown escape',
    'a: "\\q"\n',
    '1:5: this "\\" escape is not known: write "\\\\" for a backslash, or use single quotes',
  ],
  [
    'text after a quote',
    'a: "x" y\n',
    '1:8: text after the end of a value: put the whole in quotes, or begin a new line',
  ],
  ['a closing bracket', 'a: 1\nc: }\n', '2:4: a closing bracket without its opening one'],
  ['a comma too many', 'a: [1,, 2]\n', '1:7: a comma too many'],
  [
    'two documents',
    'a: 1\n---\nb: 2\n',
    '2:1: a second document begins here: a file holds one; delete the line "---"',
  ],
  [
    'a carriage return alone',
    'a: 1\rb: 2\n',
    '1:5: a carriage return without a line feed: save the file with ordinary line ends (LF)',
  ],
  [
    'a NUL byte',
    'a: 1\nb: \0\n',
    '2:4: a NUL byte: this is not a text file, or it was saved as UTF-16; save it as UTF-8',
  ],
  ['bytes that are no UTF-8', 'a: \uFFFD\n', '1:4: these bytes are not UTF-8 text: save the file as UTF-8'],
  ['a control character', 'a: \u0007\n', '1:4: a character that no text needs (U+0007): delete it'],
  ['half a character', 'a: \ud800\n', '1:4: a character that no text needs (U+D800): delete it'],
];

it.each(SYNTAX)('refuses %s', (_, text, line) => {
  expect(read(text)).toEqual({ value: undefined, lines: [`f.yaml:${line}`] });
});

const ANCHOR =
  'anchors ("&name") are not used here: write the value out, or put text that begins with "&" in quotes';
const ALIAS =
  'aliases ("*name") are not used here: write the value out, or put text that begins with "*" in quotes';

const REFUSED: readonly (readonly [string, string, ...string[]])[] = [
  ['anchors and aliases', 'a: &x 1\nb: *x\n', `1:4: ${ANCHOR}`, `2:4: ${ALIAS}`],
  [
    'aliases that explode',
    'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n',
    `1:4: ${ANCHOR}`,
    `2:4: ${ANCHOR}`,
    `3:4: ${ANCHOR}`,
    `4:5: ${ALIAS}`,
  ],
  ['merge keys', 'a:\n  <<: { b: 1 }\n', '2:3: merge keys ("<<") are not used here: write the entries out'],
  ['tags', 'a: !!str 1\n', '1:4: tags ("!name") are not used here: put text in quotes, and delete the tag'],
  [
    'unknown tags',
    'a: !x 1\n',
    '1:4: tags ("!name") are not used here: put text in quotes, and delete the tag',
  ],
  ['directives', '%YAML 1.1\n---\na: 1\n', '1:1: directives ("%NAME") are not used here: delete the line'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1: the key "a" stands twice in this mapping'],
  [
    'keys of JavaScript itself',
    '__proto__: 1\na: { constructor: 2, prototype: 3 }\n',
    '1:1: the key "__proto__" is not allowed',
    '2:6: the key "constructor" is not allowed',
    '2:22: the key "prototype" is not allowed',
  ],
  ['a quoted key of JavaScript', '"__proto__": { x: 1 }\n', '1:1: the key "__proto__" is not allowed'],
  [
    'numbers that are none',
    'a: .nan\nb: -.inf\nc: 1e999\n',
    '1:4: ".nan" is not a finite number: write a number, or put text in quotes',
    '2:4: "-.inf" is not a finite number: write a number, or put text in quotes',
    '3:4: "1e999" is not a finite number: write a number, or put text in quotes',
  ],
  ['lists as keys', '? [a]\n: b\n', '1:3: a key must be a word, not a list or mapping'],
  ['a value without a key', ': b\n', '1:1: a key is missing before the colon'],
  [
    'an escaped control character',
    'a: "\\0"\n',
    '1:4: this text holds a control character or half a character: delete it',
  ],
];

it.each(REFUSED)('refuses %s', (_, text, ...lines) => {
  expect(read(text).lines).toEqual(lines.map((line) => `f.yaml:${line}`));
});

it.each([
  ['no as text', 'a: no', { a: 'no' }],
  ['a date as text', 'a: 1922-04-03', { a: '1922-04-03' }],
  ['a clock time as text', 'a: 12:30', { a: '12:30' }],
  ['a bare year as a number', 'a: 1863', { a: 1863 }],
  ['numbers as keys', '1863: a', { '1863': 'a' }],
  ['minus nothing as nothing', 'a: -0', { a: 0 }],
  ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ['Windows line ends', 'a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
  ['one document after its mark', '---\na: 1\n', { a: 1 }],
  ['JSON with tabs', '{\n\t"a": [1.5e3, null, "b\\/c"]\n}', { a: [1500, null, 'b/c'] }],
  ['keys that are names of methods', 'toString: 1\nhasOwnProperty: 2', { toString: 1, hasOwnProperty: 2 }],
  ['nothing', '', null],
])('reads %s', (_, text, value) => {
  expect(read(text)).toEqual({ value, lines: [] });
});

it('adds nothing to the prototype of objects', () => {
  read('__proto__: { polluted: 1 }\n"constructor": { prototype: { polluted: 1 } }\n');
  expect('polluted' in {}).toBe(false);
});

describe('what could run away', () => {
  const within = (milliseconds: number, text: string): string[] => {
    let lines: string[] = [];
    expect(
      cpuTime(() => {
        ({ lines } = read(text));
      }),
    ).toBeLessThan(milliseconds);
    return lines;
  };

  it('refuses 50 MB at once', () => {
    expect(within(200, 'a: b\n'.repeat(10_000_000))).toEqual([
      'f.yaml:1:1: the file is too large (50.0 MB): at most 20 MB are read; split it into several files',
    ]);
  });

  it.each([
    ['[', '1:65'],
    ['- ', '1:128'],
    ['? ', '1:128'],
    ['{ a: ', '1:317'],
    ['[ { a: ', '1:221'],
  ])('refuses 100,000 times %s', (nest, place) => {
    expect(within(1_000, nest.repeat(100_000))).toEqual([
      `f.yaml:${place}: nested too deeply here: at most 64 levels are read`,
    ]);
  });

  it('refuses stairs of indentation', () => {
    const stairs = Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(within(1_000, stairs)).toEqual([
      'f.yaml:64:65: nested too deeply here: at most 64 levels are read',
    ]);
  });

  it.each([[','], [']'], ['"'], ['! '], ['*a '], ['%A\n']])('gives up on 100,000 times %j', (junk) => {
    expect(within(3_000, `a: [\n${junk.repeat(100_000)}`).length).toBeGreaterThan(0);
  });

  it('compares 100,000 keys without comparing each with each', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1`).join('\n');
    expect(within(5_000, `${keys}\nk7: 1`)).toEqual([
      'f.yaml:100001:1: the key "k7" stands twice in this mapping',
    ]);
  });

  it('refuses more marks than memory holds', () => {
    expect(within(20_000, `- [${'1,'.repeat(1_100_000)}]`)).toEqual([
      'f.yaml:1:2000001: the file has more than 3 million words and marks: split it into several files',
    ]);
  });
});
