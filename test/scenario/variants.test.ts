// Files of variants: what is wrong with them is said at its place.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ENGINE_MECHANISMS,
  parseFile,
  type Reform,
  readVariants,
  type Scenario,
} from '../../src/scenario/index.ts';
import { loadReforms, loadScenario } from '../../src/scenario/node/index.ts';
import { filesUnder } from '../architecture/files.ts';

const roots = { cwd: process.cwd(), packageRoot: process.cwd() };
const COUNCIL = 'test/fixtures/experiments';
const TEXT = filesUnder(`${COUNCIL}/variants`, '.yaml')[0]!.text;
let scenario: Scenario;
let reforms: Reform[];
beforeAll(async () => {
  const loaded = await loadScenario(COUNCIL, roots);
  if (!('scenario' in loaded)) throw new Error('the fixture is faulty');
  scenario = loaded.scenario;
  reforms = (await loadReforms(COUNCIL, scenario, roots)) as Reform[];
});

const problems = (text: string): string[] =>
  readVariants(parseFile({ file: 'v.yaml', text }), scenario, reforms, ENGINE_MECHANISMS).findings.map(
    ({ where, what }) => `${where().line}: ${what()}`,
  );

describe('readVariants', () => {
  it('takes the fixture', () => expect(problems(TEXT)).toEqual([]));

  it.each([
    [
      'an unknown reform',
      'reform: another-clerk',
      'reform: another-clark',
      '10: "another-clark" is no reform',
    ],
    ['an unknown person of an effect', 'person: ada, on', 'person: adda, on', '16: "adda" is no actor'],
    ['an unknown person of an outcome', 'person: eve }', 'person: evee }', '19: "evee" is no actor'],
    ['a day before the fork', '2026-12-01', '2024-08-01', '16: "on" (2024-08-01) lies before'],
    ['a choice given twice', 'id: eve, name: "Eve"', 'id: same, name: "Eve"', '10: "same" stands twice'],
  ])('refuses %s', (_, from, to, words) => {
    expect(TEXT).toContain(from);
    expect(problems(TEXT.replace(from, to)).join('\n')).toContain(words);
  });
});
