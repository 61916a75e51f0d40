// Files on continuity: what is wrong with them is said at its place.
import { beforeAll, describe, expect, it } from 'vitest';
import { parseFile, readContinuity, type Scenario } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { filesUnder } from '../architecture/files.ts';

const COUNCIL = 'test/fixtures/experiments';
const TEXT = filesUnder(COUNCIL, 'continuity.yaml')[0]!.text;
let scenario: Scenario;
beforeAll(async () => {
  const loaded = await loadScenario(COUNCIL, { cwd: process.cwd(), packageRoot: process.cwd() });
  if (!('scenario' in loaded)) throw new Error('the fixture is faulty');
  scenario = loaded.scenario;
});

const problems = (text: string): string[] =>
  readContinuity(parseFile({ file: 'c.yaml', text }), scenario).findings.map(
    ({ where, what }) => `${where().line}: ${what()}`,
  );

describe('readContinuity', () => {
  it('takes the fixture', () => expect(problems(TEXT)).toEqual([]));

  it.each([
    ['another scenario', 'id: experiments', 'id: others', 'belongs to the scenario "experiments"'],
    ['an unknown area', 'area: seats', 'area: seat', '"seat" is no area; did you mean "seats"?'],
    ['an unknown claim', 'claims: [minutes] }, after', 'claims: [minute] }, after', '"minute" is no claim'],
    ['an unknown cause', 'causes: [cult]', 'causes: [kult]', '"kult" is no cause of the scenario'],
    ['an unknown office', 'office: clerk', 'office: clark', '"clark" is no office'],
    [
      'a practice before what is new',
      'verdict: inherited',
      'verdict: new',
      'give "before", except for what is new',
    ],
  ])('refuses %s', (_, from, to, words) => {
    expect(TEXT).toContain(from);
    expect(problems(TEXT.replace(from, to)).join('\n')).toContain(words);
  });
});
