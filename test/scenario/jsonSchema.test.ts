// The JSON Schemas for editors: as committed, and in agreement with our own reading.
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  jsonSchema,
  jsonSchemaText,
  parseFile,
  SCHEMA_NAMES,
  type SchemaName,
} from '../../src/scenario/index.ts';
import { filesUnder } from '../architecture/files.ts';
import { POLITY, SCENARIO, swap } from './example.ts';

const dataOf = (text: string): unknown => parseFile({ file: 'f.yaml', text }).value;
const compiled = Object.fromEntries(
  SCHEMA_NAMES.map((name) => [
    name,
    new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true }).compile(
      jsonSchema(name),
    ),
  ]),
) as Record<SchemaName, ValidateFunction>;

/** After a change of the schemas: `npx vitest run test/scenario/jsonSchema.test.ts --update`. */
it.each(SCHEMA_NAMES)('%s.json is as committed', async (name) => {
  await expect(jsonSchemaText(name)).toMatchFileSnapshot(`../../schema/${name}.json`);
});

it.each(SCHEMA_NAMES)('%s.json is draft-07, as editors read it', (name) => {
  expect(jsonSchema(name).$schema).toBe('http://json-schema.org/draft-07/schema#');
});

/** What kind of file stands at a path. */
function kindOf(path: string): SchemaName {
  if (path.includes('/reforms/')) return 'reform';
  if (path.includes('/variants/')) return 'variants';
  if (path.includes('/outside/')) return 'decisions';
  if (path.endsWith('/fit.yaml')) return 'fit';
  if (path.endsWith('/continuity.yaml')) return 'continuity';
  if (path.endsWith('/score.yaml')) return 'score';
  return path.endsWith('scenario.yaml') || path.startsWith('scenarios/') ? 'scenario' : 'polity';
}

describe('accepts', () => {
  const fixtures = filesUnder('test/fixtures', '.yaml').filter(({ path }) => !path.includes('/tables/'));
  // story.yaml is the web app's, whose build holds it against a schema of its own
  const scenarios = filesUnder('scenarios', '.yaml').filter(({ path }) => !path.endsWith('/story.yaml'));
  const files = [...filesUnder('polities', '.yaml'), ...scenarios, ...fixtures];
  const texts: [string, SchemaName, string][] = [
    ['the example', 'polity', POLITY],
    ['the example scenario', 'scenario', SCENARIO],
    ...files.map(({ path, text }): [string, SchemaName, string] => [path, kindOf(path), text]),
  ];

  it.each(texts)('%s', (_, name, text) => {
    const isValid = compiled[name];
    isValid(dataOf(text));
    expect(isValid.errors ?? []).toEqual([]);
  });
});

describe('refuses', () => {
  it.each([
    ['an unknown key', swap('event: meeting', 'evnt: meeting')],
    ['an unknown collection', swap('\nties:\n', '\ntyes:\n')],
    ['a bare year', swap('born: "1870"', 'born: 1863')],
    ['a missing key', swap('short: Marsh, ', '')],
    ['a claim without a source', swap('source: minutes, ', '')],
    ['a word that is not in the list', swap('manner: unknown', 'manner: unkown')],
    ['an id of the wrong form', swap('{ id: fire', '{ id: Fire_1')],
    ['a locator that locates nothing', swap('locator: { page: "1" }', 'locator: {}')],
    ['a bare number', swap('liking: { value: 0.5, range: [0.2, 0.8], claims: [c-board] }', 'liking: 0.5')],
    [
      'a number without a footnote',
      swap('liking: { value: 0.5, range: [0.2, 0.8], claims: [c-board] }', 'liking: { value: 0.5 }'),
    ],
    [
      'an assumed number without a range',
      swap(
        'liking: { value: 0.5, range: [0.2, 0.8], claims: [c-board] }',
        'liking: { value: 0.5, assumed: because }',
      ),
    ],
  ])('%s', (_, spoil) => {
    expect(compiled.polity(dataOf(spoil(POLITY)))).toBe(false);
  });

  it.each([
    ['another version', swap('schemaVersion: 1', 'schemaVersion: 2')],
    ['an actor alone', swap('[ada, ben]', '[ada]')],
    ['a year for a day', swap('start: "1920-01-01"', 'start: "1920"')],
  ])('%s in a scenario', (_, spoil) => {
    expect(compiled.scenario(dataOf(spoil(SCENARIO)))).toBe(false);
  });
});
