// The lint rules that guard determinism, each tried on a line that it must report.
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const IN_PURE = 'src/engine/lintSample.ts';
const IN_NUMERIC = 'src/numeric/lintSample.ts';
const IN_CLI = 'src/cli/lintSample.ts';
const IN_THREADS = 'src/ensemble/runners/threads.ts';

// The sample files do not exist, so the type-aware rules are told which settings to read them with.
const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [IN_PURE, IN_NUMERIC, IN_CLI],
          defaultProject: 'tsconfig.build.json',
        },
      },
    },
  },
});

/** Rules that report something in `code`, were it the content of `filePath`. */
async function reported(filePath: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message));
}

const UNSTABLE_MATH = [
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'cbrt', 'hypot', 'sin', 'cos', 'tan'],
  ...['asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

describe('in a pure layer', () => {
  it.each(UNSTABLE_MATH)('Math.%s is reported', async (name) => {
    const code = `export const f = (x: number): number => Math.${name}(x, x);`;
    expect(await reported(IN_PURE, code)).toEqual(['no-restricted-properties']);
    expect(await reported(IN_NUMERIC, code)).toEqual(['no-restricted-properties']);
  });

  it.each([
    ['the power operator', 'no-restricted-syntax', 'export const f = (x: number): number => x ** 2;'],
    ['the power assignment', 'no-restricted-syntax', 'export let x = 3; x **= 2;'],
    ['a function taken out of Math', 'no-restricted-properties', 'export const { exp } = Math;'],
    ['Math under another name', 'no-restricted-syntax', 'export const m = Math;'],
    [
      'a function of Math by variable',
      'no-restricted-syntax',
      `const k = 'exp'; export const y = Math[k](1);`,
    ],
    ['Math through globalThis', 'no-restricted-globals', 'export const y = globalThis.Math.exp(1);'],
    ['localeCompare', 'no-restricted-syntax', `export const c = 'a'.localeCompare('b');`],
    ['toLocaleString', 'no-restricted-syntax', 'export const s = (1).toLocaleString();'],
    ['toLocaleUpperCase', 'no-restricted-syntax', `export const s = 'i'['toLocaleUpperCase']();`],
    ['Intl', 'no-restricted-globals', 'export const c = new Intl.Collator();'],
    [
      'sort of numbers by text',
      '@typescript-eslint/require-array-sort-compare',
      'export const a = [1].sort();',
    ],
    ['toSorted', '@typescript-eslint/require-array-sort-compare', `export const a = ['a'].toSorted();`],
  ])('%s is reported', async (_, rule, code) => {
    expect(await reported(IN_PURE, code)).toContain(rule);
  });

  it('exact arithmetic and ordered sorting pass', async () => {
    const code = `
      export const a = Math.sqrt(2) + Math.abs(-1) + Math.floor(1.5) + Math.imul(2, 3) + Math.PI;
      export const b = [2, 1].sort((x, y) => x - y);
      export const c = new Float64Array(2).sort();
      export const d = new Date(0);`;
    expect(await reported(IN_PURE, code)).toEqual([]);
  });
});

describe('everywhere', () => {
  const places = [IN_PURE, IN_CLI, 'test/lint.test.ts', 'bin/plenum.js', 'scripts/sample.js'];

  it.each([
    ['Math.random', 'no-restricted-properties', 'export const x = Math.random();'],
    ['Date.now', 'no-restricted-properties', 'export const x = Date.now();'],
    ['new Date()', 'no-restricted-syntax', 'export const x = new Date();'],
    ['Date()', 'no-restricted-syntax', 'export const x = Date();'],
    ['eval', 'no-eval', `export const x = eval('1');`],
    ['new Function', 'no-new-func', `export const x = new Function('return 1');`],
  ])('%s is reported', async (_, rule, code) => {
    for (const place of places) expect(await reported(place, code), place).toContain(rule);
  });

  it.each([
    [
      'a promise left alone',
      'no-floating-promises',
      'async function f(): Promise<void> {}\nf();\nexport {};',
    ],
    [
      'a promise where a condition is meant',
      'no-misused-promises',
      'async function f(): Promise<boolean> { return true; }\nexport const x = f() ? 1 : 2;',
    ],
    ['await of what is no promise', 'await-thenable', 'export const x = await 1;'],
  ])('%s is reported', async (_, rule, code) => {
    for (const place of [IN_PURE, IN_CLI, 'test/lint.test.ts']) {
      expect(await reported(place, code), place).toContain(`@typescript-eslint/${rule}`);
    }
  });
});

it('layers with Node may use the language of the machine', async () => {
  const code = `export const s = [3, 1].sort().toLocaleString() + Math.exp(1) + 'a'.localeCompare('b');`;
  expect(await reported(IN_CLI, code)).toEqual([]);
});

it('the Node part inside a pure layer is known as such', async () => {
  const config = (await eslint.calculateConfigForFile(IN_THREADS)) as { rules: Record<string, unknown> };
  expect(config.rules['no-restricted-globals']).toBeUndefined();
});
