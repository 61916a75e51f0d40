// What the model gives a documented decision on its eve, all numbers at their central values, with or without some part of it.
import { fileURLToPath } from 'node:url';
import {
  abstainingChances,
  type CompiledScenario,
  createWorld,
  type Motion,
  poll,
  runPrefix,
  start,
  type World,
} from '../../src/engine/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { type Compilable, compile, formatReport, onTheTable } from '../../src/scenario/index.ts';
import { type Loaded, loadScenario, loadScore } from '../../src/scenario/node/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const roots = { cwd: root, packageRoot: root, cache: null };

/** A scenario of this repository and the first day of each decision that it scores. */
export interface Episode {
  loaded: Loaded;
  days: ReadonlyMap<string, string>;
}

export async function episode(id: string): Promise<Episode> {
  const loaded = await loadScenario(id, roots);
  if (!('scenario' in loaded)) throw new Error(formatReport(loaded).join('\n'));
  const file = await loadScore(id, loaded.scenario, roots);
  if (!('score' in file)) throw new Error(formatReport(file).join('\n'));
  const days = file.score.decisions.flatMap(({ id: decision, evidence }): [string, string][] =>
    evidence === undefined ? [] : [[decision, evidence]],
  );
  return { loaded, days: new Map(days) };
}

/** What to take otherwise: the data before they are compiled, or what they are compiled to. */
export interface Otherwise {
  data?: (draft: Compilable) => Compilable;
  compiled?: (c: CompiledScenario) => CompiledScenario;
  /** Something about the motion itself: its chance is asked again. */
  asked?: (motion: Motion, world: World) => void;
}

export interface Eve {
  /** chance of carrying */
  chance: number;
  /** chance of abstaining of each actor who votes */
  abstains: ReadonlyMap<string, number>;
  members: number;
}

const HISTORIES = 48;

/** A decision on its eve: the mean over some histories of the prefix. */
export function eveOf(
  { loaded, days }: Episode,
  id: string,
  { data, compiled, asked: change }: Otherwise = {},
): Eve {
  const { scenario } = loaded;
  const decision = scenario.byId.decisions.get(id);
  const day = days.get(id);
  if (decision?.coding === undefined || day === undefined) throw new Error(`${id} is not scored`);
  const draft = onTheTable(scenario, decision, day);
  const plain = compile(data === undefined ? draft : data(draft), loaded.scenarioHash);
  const c = compiled === undefined ? plain : compiled(plain);
  const w = createWorld(c, makeStream(1));
  let chance = 0;
  let asked = 0;
  const abstains = new Map<string, number>();
  w.surprise = ({ source }, probability) => {
    if (source !== id) return;
    asked += 1;
    change?.(w.motion, w);
    const again = change === undefined ? undefined : poll(w, w.motion);
    chance += again ?? (decision.coding!.carried ? probability : 1 - probability);
    abstainingChances(w).forEach((share, a) => {
      if (!Number.isNaN(share)) abstains.set(c.actors[a], (abstains.get(c.actors[a]) ?? 0) + share);
    });
  };
  for (let slot = 0; slot < HISTORIES; slot += 1) {
    w.stream.slot = slot;
    start(w);
    runPrefix(w);
  }
  if (asked !== HISTORIES) throw new Error(`${id} was asked ${asked} times`);
  for (const [person, sum] of abstains) abstains.set(person, sum / asked);
  return { chance: chance / asked, abstains, members: w.scratch.members };
}

/** The scenario with a mechanism switched off. */
export const without =
  (...ids: (keyof CompiledScenario['on'])[]) =>
  (c: CompiledScenario): CompiledScenario => ({
    ...c,
    on: { ...c.on, ...Object.fromEntries(ids.map((id) => [id, false])) },
  });
