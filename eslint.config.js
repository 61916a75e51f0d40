// Only what Biome cannot say (docs/decisions/0002): promises left alone, chance and clocks from outside, and
// arithmetic, text order and sorting whose result depends on the JavaScript engine or on the user's language.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import { parseConfigFileTextToJson } from 'typescript';
import tseslint from 'typescript-eslint';

/** `tsconfig.pure.json` is the one list of the pure layers. */
const pureFile = 'tsconfig.pure.json';
const { config: pure } = parseConfigFileTextToJson(
  pureFile,
  readFileSync(new URL(pureFile, import.meta.url), 'utf8'),
);

/** Functions whose last bit differs between engines, and the operator that behaves like `Math.pow`. */
const UNSTABLE_MATH = [
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];

const clock = 'Time enters as an argument, never from the clock.';

const CHANCE_AND_CLOCK = [
  { object: 'Math', property: 'random', message: 'Draw from a named, seeded stream (src/random).' },
  { object: 'Date', property: 'now', message: clock },
];

const CLOCK_SYNTAX = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
];

const portable = 'The last bit differs between JavaScript engines; use src/numeric.';

const language = 'The result depends on the language of the machine; compare with < and >.';
const nameIt = 'Write Math.<function>, so that the other rules see which.';

const PURE_SYNTAX = [
  { selector: 'BinaryExpression[operator="**"]', message: portable },
  { selector: 'AssignmentExpression[operator="**="]', message: portable },
  { selector: 'MemberExpression[object.name="Math"][computed=true]', message: nameIt },
  { selector: ':not(MemberExpression) > Identifier[name="Math"]', message: nameIt },
  { selector: 'MemberExpression[property.name=/^(localeCompare|toLocale\\w*)$/]', message: language },
  { selector: 'MemberExpression[property.value=/^(localeCompare|toLocale\\w*)$/]', message: language },
];

export default defineConfig(
  { ignores: ['dist/', 'web/dist/', 'web/public/', 'coverage/', '.cache/', 'out/'] },
  {
    files: ['**/*.js', '**/*.ts', '**/*.tsx'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...CHANCE_AND_CLOCK],
      'no-restricted-syntax': ['error', ...CLOCK_SYNTAX],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: pure.include,
    ignores: pure.exclude,
    rules: {
      'no-restricted-properties': [
        'error',
        ...CHANCE_AND_CLOCK,
        ...UNSTABLE_MATH.map((property) => ({ object: 'Math', property, message: portable })),
      ],
      'no-restricted-syntax': ['error', ...CLOCK_SYNTAX, ...PURE_SYNTAX],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: language },
        { name: 'globalThis', message: 'Name the global itself, so that the other rules see which.' },
      ],
      // Typed arrays may sort without a comparator: their order is by number already.
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: false }],
    },
  },
);
