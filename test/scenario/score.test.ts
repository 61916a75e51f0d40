// The scoring file: frozen, complete, checked; and the eve of a decision, on which nothing of its day is known.
import { describe, expect, it } from 'vitest';
import { RECORD } from '../../src/engine/index.ts';
import { parseDay } from '../../src/evidence/index.ts';
import {
  compile,
  formatProblem,
  onTheTable,
  parseFile,
  readScore,
  type Scenario,
} from '../../src/scenario/index.ts';
import { loadScenario, loadScore } from '../../src/scenario/node/index.ts';
import { filesUnder } from '../architecture/files.ts';
import { swap } from './example.ts';

const roots = { cwd: process.cwd(), packageRoot: process.cwd() };

async function scenarioOf(argument: string): Promise<Scenario> {
  const loaded = await loadScenario(argument, roots);
  if (!('scenario' in loaded)) throw new Error(argument);
  return loaded.scenario;
}

describe('the frozen file of succession-1922', () => {
  it('is as it was before the first run: whoever changes it says so here', async () => {
    const file = await loadScore('succession-1922', await scenarioOf('succession-1922'), roots);
    if (!('score' in file)) throw new Error(file.problems.map(formatProblem).join('\n'));
    // six decisions of 1935-38 joined the polity with the scenario of 1934: listed, not tested; nothing else was touched
    expect(file.sha256).toBe('1fc451efe2b4afdb0c0c2e1d51eca252746d4fd8d23ba8e12a015d1da3b8ccc3');
    expect(file.score.decisions).toHaveLength(114);
    expect(file.score.decisions.filter(({ eligible }) => eligible)).toHaveLength(27);
  });

  it('asks each eligible decision with a record that ends on its eve', async () => {
    const scenario = await scenarioOf('succession-1922');
    const file = await loadScore('succession-1922', scenario, roots);
    if (!('score' in file)) throw new Error('unreadable');
    for (const { id, evidence } of file.score.decisions.filter(({ eligible }) => eligible)) {
      const { records, freeDay } = compile(
        onTheTable(scenario, scenario.byId.decisions.get(id)!, evidence!),
        '',
      );
      expect(freeDay).toBe(parseDay(evidence!) - 1);
      expect(Math.max(...records.map(({ day }) => day))).toBe(freeDay);
      // whom it struck besides its target is recorded after it
      const asked = records.filter(({ kind, source }) => kind === RECORD.decision && source === id);
      expect(asked).toHaveLength(1);
    }
  });
});

const TEXT = filesUnder('test/fixtures/score', 'score.yaml')[0]!.text;

async function problemsOf(text: string): Promise<string[]> {
  const { findings } = readScore(
    parseFile({ file: 'score.yaml', text }),
    await scenarioOf('test/fixtures/score'),
  );
  return findings.map(({ where, what }) => formatProblem({ ...where(), message: what() }));
}

describe('a scoring file', () => {
  it('may be free of problems', async () => expect(await problemsOf(TEXT)).toEqual([]));

  it.each([
    [
      'a decision that does not exist',
      'id: longest,',
      'id: largest,',
      /score\.yaml:10:11: "largest" is no decision; did you mean "longest"\?/,
    ],
    [
      'one that is left out',
      'id: longest,',
      'id: longer,',
      /score\.yaml:7:1: decision "longest" of these years is left out/,
    ],
    [
      'one that stands twice',
      'id: longest,',
      'id: longer,',
      /score\.yaml:10:11: decision "longer" stands twice/,
    ],
    [
      'an unknown era',
      'era: late, unanimity: unanimous',
      'era: lat, unanimity: unanimous',
      /"lat" is no era of this file; did you mean "late"\?/,
    ],
    [
      'an era that does not hold it',
      'era: late, unanimity: unanimous',
      'era: early, unanimity: unanimous',
      /begins on 2026-05-01, outside the era/,
    ],
    [
      'an unknown option',
      'not: ["same"]',
      'not: ["some"]',
      /"some" is no option of the decision; did you mean "same"\?/,
    ],
    ['an option on both sides', 'not: ["same"]', 'not: ["long"]', /option "long" stands on both sides/],
    [
      'evidence of the day itself',
      'evidence: "2026-05-01"',
      'evidence: "2026-05-02"',
      /begins on 2026-05-01: evidence of that day or later/,
    ],
    [
      'eligibility without a reason',
      'eligible: false, because: two places and no motion',
      'eligible: false',
      /say because what/,
    ],
    [
      'a decision that is not coded',
      'eligible: false, because: two places and no motion',
      'eligible: true, evidence: "2026-06-01", carried: [], not: []',
      /the polity does not code/,
    ],
    [
      'another scenario',
      '\nid: score',
      '\nid: scores',
      /score\.yaml:3:5: this file belongs to the scenario "score"/,
    ],
  ])('is told of %s', async (_, from, to, words) => {
    expect((await problemsOf(swap(from, to)(TEXT))).join('\n')).toMatch(words);
  });
});
