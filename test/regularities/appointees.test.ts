// What appointments do to a large body: it dissents less, and corrects the small one less.
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledScenario, nameMotion, poll, setMotion, type World } from '../../src/engine/index.ts';
import { logistic } from '../../src/numeric/index.ts';
import { compiled } from './flagship.ts';
import { type Asked, askPolicies, average, eachMoment } from './moments.ts';

const HISTORIES = 40;
const MONTHS = 24; // to the spring of 1924

let c: CompiledScenario;
beforeAll(async () => {
  c = await compiled('succession-1922');
});

/** Expected share of the assembly against what most of the inner body wants, for motions that the latter would carry. */
function dissent(change: (w: World) => void): number {
  const shares: number[] = [];
  eachMoment(c, HISTORIES, MONTHS, (w) => {
    change(w);
    for (const asked of askPolicies(w, c.inner)) if (asked.chance > 0.7) shares.push(1 - shareFor(w, asked));
  });
  return average(shares);
}

/** Odds in the assembly of motions that the inner body would most likely defeat. */
function overturned(change: (w: World) => void): number {
  const chances: number[] = [];
  eachMoment(c, HISTORIES, MONTHS, (w) => {
    change(w);
    const defeated = askPolicies(w, c.inner).filter(({ chance }) => chance < 0.3);
    const asked = askPolicies(w, c.assembly);
    for (const { template, mover } of defeated) {
      const there = asked.find((other) => other.template === template && other.mover === mover);
      if (there !== undefined) chances.push(there.chance);
    }
  });
  return average(chances);
}

function shareFor(w: World, { template, mover }: Asked): number {
  const { issues, actors } = c.sizes;
  const m = setMotion(w.motion, c, template, c.assembly, mover);
  m.issue = c.templates[template].issue;
  const quo = w.s.policy[m.issue];
  m.proposal = quo + 0.7 * (w.s.position[mover * issues + m.issue] - quo);
  nameMotion(m, c, 0);
  poll(w, m);
  const { scratch } = w;
  let votes = 0;
  for (let i = 0; i < scratch.voterCount; i += 1) {
    votes += logistic(scratch.beta * scratch.utility[scratch.voters[i]]);
  }
  for (let i = 0; i < scratch.patronCount; i += 1) {
    const g = actors + scratch.patrons[i];
    votes += scratch.votes[g] * logistic(scratch.beta * scratch.utility[g]);
  }
  return votes / scratch.members;
}

const appointed =
  (share: number) =>
  (w: World): void =>
    void w.s.appointedShare.fill(share);

const free = (w: World): void => {
  w.s.appointedShare.fill(0);
  w.s.ban[0] = 0;
};

describe('the assembly', () => {
  it('dissents less from a united inner body, the more of its members owe their post to an office', () => {
    const course = [0, 0.4, 0.8].map((share) => dissent(appointed(share)));
    expect(course[1], `dissent ${course.join(' ')}`).toBeLessThan(course[0]);
    expect(course[2], `dissent ${course.join(' ')}`).toBeLessThan(course[1]);
  });

  it('dissents far more in a world without ban and appointments', () => {
    expect(dissent(appointed(0.8))).toBeLessThan(0.6 * dissent(free));
  });

  it('overturns what the inner body decided less often, the more of its members are appointed', () => {
    const course = [0, 0.4, 0.8].map((share) => overturned(appointed(share)));
    expect(course[1], `overturned ${course.join(' ')}`).toBeLessThan(course[0]);
    expect(course[2], `overturned ${course.join(' ')}`).toBeLessThan(course[1]);
  });
});
