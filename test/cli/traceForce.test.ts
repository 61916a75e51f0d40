// How force and terror are told: victims stand before whoever signed, and nobody's death is told as one.
import { beforeAll, describe, expect, it } from 'vitest';
import { recordHistory } from '../../src/cli/traceRecording.ts';
import { tellStory } from '../../src/cli/traceStory.ts';
import { compile } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { namesOf } from '../../src/telling/index.ts';

let told: { kind: string; text: string }[] = [];

beforeAll(async () => {
  const roots = { cwd: process.cwd(), packageRoot: process.cwd() };
  const found = await loadScenario('terror-1934', roots);
  if (!('scenario' in found)) throw new Error('terror-1934 does not load');
  const compiled = compile(found.scenario, found.scenarioHash);
  const names = namesOf(compiled, found.scenario.collections);
  told = [4, 12, 20, 28, 36].flatMap((run) =>
    tellStory(recordHistory(compiled, { seed: 1, run, replicates: 8, reading: 0 }), names),
  );
});

const texts = (kind: string): string[] => told.filter((entry) => entry.kind === kind).map(({ text }) => text);

describe('a story with force in it', () => {
  it('says who signed, after how many may be taken', () => {
    expect(texts('order').length).toBeGreaterThan(3);
    for (const text of texts('order')) expect(text).toMatch(/^\d.*\. \S+ signs the (?:order|new limit)\.$/);
  });

  it('names the victim first, and then who gave the order', () => {
    expect(texts('seizure').length).toBeGreaterThan(10);
    for (const text of texts('seizure'))
      expect(text).toMatch(/^\S+ is put away without a vote\. .+ orders it\./);
  });

  it('counts those whose names are not known before whoever signed', () => {
    expect(texts('unnamed').length).toBeGreaterThan(3);
    for (const text of texts('unnamed')) expect(text).toMatch(/^\d+ members? of the assembly .+ signed\.$/);
  });

  it('tells calls for force and what became of them', () => {
    for (const text of texts('threat'))
      expect(text).toMatch(/ is to be put away by force: .+ calls for it\.$/);
    expect(texts('threat').length + texts('refusal').length + texts('veto').length).toBeGreaterThan(2);
    expect(texts('detection').length).toBeGreaterThan(2);
  });

  it('tells no death that the model made up as a death', () => {
    expect(texts('death')).toEqual(texts('death').filter((text) => text.includes('dies (on record).')));
    expect(texts('absence').length).toBeGreaterThan(5);
    for (const text of texts('absence')) expect(text).not.toMatch(/shot|executed|killed|dies/);
  });
});
