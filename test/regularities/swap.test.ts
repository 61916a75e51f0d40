// Persons over offices: what leads is neither the post alone nor the man alone.
import { beforeAll, describe, expect, it } from 'vitest';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { column } from '../../src/results/index.ts';
import { compiled, histories } from './flagship.ts';

const RUNS = 400;

let c: CompiledScenario;
beforeAll(async () => {
  c = await compiled('succession-1922');
});

describe('leadership', () => {
  it('does not go wholly with the person: on the same luck, other places bring other leaders', () => {
    const [plain, swapped] = [histories(c, RUNS), histories(c, RUNS, {}, true)].map((table) =>
      column(table, 'leader.standard'),
    );
    const led = [...plain].map((_, row) => row).filter((row) => plain[row] >= 0 && swapped[row] >= 0);
    const same = led.filter((row) => plain[row] === swapped[row]).length / led.length;
    expect(led.length).toBeGreaterThan(20);
    expect(same, `the same leader in ${same} of ${led.length}`).toBeLessThan(0.8);
  });

  it('does go with the office more often than by chance', () => {
    const swapped = histories(c, RUNS, {}, true);
    const [leader, holder] = ['leader.standard', 'swapped.general-secretary'].map((name) =>
      column(swapped, name),
    );
    const led = [...leader].map((_, row) => row).filter((row) => leader[row] >= 0);
    const withOffice = led.filter((row) => leader[row] === holder[row]).length / led.length;
    expect(withOffice, `with the office in ${withOffice} of ${led.length}`).toBeGreaterThan(1 / 7);
  });
});
