import { expect, it } from 'vitest';
import { openWorkshop } from '../../src/ensemble/queue/workshop.ts';

const HASH = 'a'.repeat(64);

const work = {
  task: {
    scenarioHash: HASH,
    version: '0.1.0',
    reforms: [],
    reading: 0,
    from: 0,
    to: 1,
    seed: 1,
    replicates: 1,
    swap: false,
    events: false,
  },
  probe: HASH,
};

it('closes though a scenario is on its way that never comes', async () => {
  const workshop = openWorkshop(1, () => new Promise(() => undefined));
  workshop.run(work).catch(() => undefined);
  await expect(workshop.close()).resolves.toBeUndefined();
});

it('asks again for a scenario that did not come', async () => {
  let asked = 0;
  const workshop = openWorkshop(1, () => Promise.reject(new Error(`absent, ${++asked}`)));
  await expect(workshop.run(work)).rejects.toThrow('absent, 1');
  await expect(workshop.run(work)).rejects.toThrow('absent, 2');
  await workshop.close();
});
