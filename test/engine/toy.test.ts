// The toy itself: it is a scenario like any other, and its histories are lively enough for what is shown on them.
import { describe, expect, it } from 'vitest';
import { MECHANISM_IDS, MECHANISMS } from '../../src/engine/index.ts';
import { formatReport, readScenario } from '../../src/scenario/index.ts';
import { toy } from './toy.ts';
import { eachHistory, toyWorld } from './toyWorld.ts';

const SOURCE = {
  id: 'minutes',
  type: 'document',
  title: 'Minutes',
  custom: { origin: 'O.', purpose: 'P.', value: 'V.', limitation: 'L.', access: 'read', short: 'Minutes' },
};

describe('the toy', () => {
  it('passes every check of a scenario, written out as a file', () => {
    const { scenario, collections } = toy();
    const head = { schemaVersion: 1, id: 'league', title: 'The league', sources: ['minutes'] };
    const polity = { polity: head, sources: [SOURCE], ...collections };
    const mechanisms = MECHANISM_IDS.map((id) => ({
      id,
      parameters: Object.keys(MECHANISMS[id].parameters).map((name) => ({ name })),
    }));
    const checked = readScenario(
      {
        scenarios: [{ file: 'scenario.yaml', text: JSON.stringify(scenario) }],
        polity: [{ file: 'polity.yaml', text: JSON.stringify(polity) }],
      },
      mechanisms,
    );
    expect('scenario' in checked ? [] : formatReport(checked)).toEqual([]);
  });

  it('has histories with everything in them: votes, sanctions, congresses, illness, deaths, blocs', () => {
    const kinds = new Set<string>();
    const w = toyWorld();
    eachHistory(w, 60, () => undefined, { event: ({ kind }) => kinds.add(kind) });
    const expected = ['decision', 'withdrawn', 'postponed', 'sanction', 'seat', 'office', 'congress'];
    expect([...kinds]).toEqual(
      expect.arrayContaining([...expected, 'illness', 'death', 'bloc', 'shock', 'letter', 'threshold']),
    );
  });
});
