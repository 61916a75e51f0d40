// Efird, Lester and Wise (2016) give totals of exercised power for their two cases. They follow from the data that came
// with KTAB if each actor's capability times salience is rounded half up first: so the data are the paper's.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Case {
  id: string;
  situation?: { group: { actors: { capability: number; salience: number }[] } };
}

const { cases } = parse(readFileSync('literature/efird-2016/china-energy.yaml', 'utf8')) as { cases: Case[] };

it.each([
  ['policy', 26, 400],
  ['competitive', 34, 551],
])('exercised power of %s: %i actors, %i in all', (id, actors, total) => {
  const group = cases.find((entry) => entry.id === id)?.situation?.group.actors ?? [];
  const shares = group.map(({ capability, salience }) => Math.floor((capability * salience) / 100 + 0.5));
  expect(shares.length).toBe(actors);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
});
