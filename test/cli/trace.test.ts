// One history as a story: it is the history of the run, watching it changes nothing, and what turns a ballot turns it.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerTrace } from '../../src/cli/trace.ts';
import { findFlips } from '../../src/cli/traceFlip.ts';
import { leversAt } from '../../src/cli/traceLevers.ts';
import { type Moment, type Recording, recordHistory } from '../../src/cli/traceRecording.ts';
import { holdAgain, holdWithout, openShadow } from '../../src/cli/traceShadow.ts';
import { traceShape } from '../../src/cli/traceShape.ts';
import { tellStory } from '../../src/cli/traceStory.ts';
import type { CompiledScenario } from '../../src/engine/index.ts';
import { runTask } from '../../src/ensemble/index.ts';
import { column, rowsHash } from '../../src/results/index.ts';
import { compile } from '../../src/scenario/index.ts';
import { type Loaded, loadScenario } from '../../src/scenario/node/index.ts';
import { namesOf } from '../../src/telling/index.ts';
import { captured, unprintable } from './traceCaptured.ts';

const RUNS = [0, 7, 17];
const REPLICATES = 8;
let loaded: Loaded;
let compiled: CompiledScenario;
let recordings: Recording[];

beforeAll(async () => {
  const found = await loadScenario('succession-1922', { cwd: process.cwd(), packageRoot: process.cwd() });
  if (!('scenario' in found)) throw new Error('the flagship does not load');
  loaded = found;
  compiled = compile(loaded.scenario, loaded.scenarioHash);
  recordings = RUNS.map((run) =>
    recordHistory(compiled, { seed: 1, run, replicates: REPLICATES, reading: 0 }),
  );
});

const decisionsOf = ({ moments }: Recording): Moment[] =>
  moments.filter(({ event }) => event.decision !== undefined);
const names = () => namesOf(compiled, loaded.scenario.collections);

/** Every byte of a recording's states and numbers, in short. */
function fingerprint({ moments, end, values }: Recording): string {
  const hash = createHash('sha256').update(end.all).update(values);
  for (const { state, motion, event } of moments)
    hash.update(state.all).update(JSON.stringify([motion, event]));
  return hash.digest('hex');
}

describe('a traced history', () => {
  it('is the row of the run with that seed and replicate', () => {
    for (const { run, row } of recordings) {
      const table = runTask(compiled, {
        reading: 0,
        from: run,
        to: run + 1,
        seed: 1,
        replicates: REPLICATES,
        swap: false,
      });
      expect(row).toEqual(
        Object.fromEntries(table.columns.map(({ name }) => [name, column(table, name)[0]])),
      );
    }
  });

  it('is the row of the run under another reading too', async () => {
    const [reading] = loaded.scenario.scenario.readings ?? [];
    const { out } = await captured(
      registerTrace,
      ...HISTORY,
      '--reading',
      reading!.id,
      '--json',
      '--only',
      'decisions',
    );
    const report = traceShape.parse(JSON.parse(out));
    const task = { reading: 1, from: 17, to: 18, seed: 1, replicates: REPLICATES, swap: false };
    const table = runTask(compile(loaded.scenario, loaded.scenarioHash, reading), task);
    expect(report.reading).toBe(reading!.id);
    expect(report.row).toEqual(table.columns.map(({ name, data }) => ({ column: name, value: data[0] })));
  });

  it('has the same rows whether or not somebody watches', () => {
    const task = { reading: 0, from: 0, to: 20, seed: 3, replicates: REPLICATES, swap: false };
    let heard = 0;
    const watched = runTask(compiled, task, undefined, {
      event: () => {
        heard += 1;
      },
    });
    expect(heard).toBeGreaterThan(100);
    expect(rowsHash(watched)).toBe(rowsHash(runTask(compiled, task)));
  });
});

describe('a sitting held again in a shadow', () => {
  it('ends as it did, vote for vote', () => {
    for (const recording of recordings) {
      const shadow = openShadow(recording);
      for (const moment of decisionsOf(recording)) {
        const { chance, carried, votesFor, votesAgainst } = moment.event.decision!;
        expect(holdAgain(shadow, moment)).toEqual({ chance, carried, votesFor, votesAgainst });
      }
    }
  });

  it('leaves the history as it was', () => {
    const [recording] = recordings;
    const before = fingerprint(recording!);
    const shadow = openShadow(recording!);
    for (const moment of decisionsOf(recording!))
      findFlips(shadow, moment, leversAt(recording!, moment, names()));
    expect(fingerprint(recording!)).toBe(before);
  });

  it('loses a term where it is taken out', () => {
    for (const recording of recordings) {
      const shadow = openShadow(recording);
      for (const moment of decisionsOf(recording)) {
        const { terms, chance } = moment.event.decision!;
        const unity = terms[5]!;
        if (Math.abs(unity) < 0.05) continue;
        const without = holdWithout(shadow, moment, 'unity').chance;
        expect(unity > 0 ? without <= chance : without >= chance).toBe(true);
      }
    }
  });
});

describe('a flip', () => {
  it('turns the ballot where it says, and the lever left alone does not', () => {
    let found = 0;
    for (const recording of recordings) {
      const shadow = openShadow(recording);
      for (const moment of decisionsOf(recording)) {
        const { carried } = moment.event.decision!;
        for (const { lever, value } of findFlips(shadow, moment, leversAt(recording, moment, names()))) {
          found += 1;
          expect(holdAgain(shadow, moment, lever.to(value)).carried).toBe(!carried);
          expect(holdAgain(shadow, moment, lever.to(lever.here)).carried).toBe(carried);
        }
      }
    }
    expect(found).toBeGreaterThan(10);
  });

  it('comes smallest first, as a share of what the lever could be', () => {
    const [recording] = recordings;
    const shadow = openShadow(recording!);
    for (const moment of decisionsOf(recording!)) {
      const changes = findFlips(shadow, moment, leversAt(recording!, moment, names())).map(
        ({ change }) => change,
      );
      expect(changes).toEqual(changes.toSorted((x, y) => x - y));
      for (const change of changes) expect(change).toBeLessThanOrEqual(1);
    }
  });
});

describe('the story', () => {
  it('never tells a death that the model made up', () => {
    for (const recording of recordings) {
      const dead = recording.moments.filter(({ event }) => event.kind === 'death' && !event.documented);
      const free = tellStory(recording, names()).filter(({ day }) => day > compiled.freeDay);
      expect(free.filter(({ text }) => /\b(dies?|died|death|dead|killed)\b/i.test(text))).toEqual([]);
      expect(free.filter(({ kind }) => kind === 'absence').map(({ text }) => text)).toHaveLength(dead.length);
      for (const { event } of dead) {
        const sick = free.filter(
          ({ day, kind, text }) =>
            day === event.day && kind === 'illness' && text.startsWith(compiled.actorNames[event.actor]!),
        );
        expect(sick).toEqual([]);
      }
    }
  });

  it('tells every decision, in order', () => {
    for (const recording of recordings) {
      const told = tellStory(recording, names()).flatMap(({ decision }) =>
        decision === undefined ? [] : [decision],
      );
      expect(told).toEqual(decisionsOf(recording));
    }
  });
});

const HISTORY = ['trace', 'succession-1922', '--seed', '1', '--replicate', '17'];

describe('plenum trace', () => {
  it('says that it is simulated, under which reading, and fits the screen', async () => {
    const { out, exitCode } = await captured(registerTrace, ...HISTORY);
    expect(exitCode).toBe(0);
    expect(out.split('\n')[0]).toContain('SIMULATED, not the record');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'In this model, under the reading "standard", in this one history',
    );
    expect(out).toMatch(/Flips if|By luck alone/);
    expect(unprintable(out)).toEqual([]);
  });

  it('prints JSON of its documented shape, with the row of the run', async () => {
    const { out } = await captured(registerTrace, ...HISTORY, '--json');
    const report = traceShape.parse(JSON.parse(out));
    expect(Object.fromEntries(report.row.map(({ column: name, value }) => [name, value]))).toEqual(
      recordings[2]!.row,
    );
    expect(report.events.filter(({ decision }) => decision !== null).length).toBe(
      decisionsOf(recordings[2]!).length,
    );
  });

  it('tells decisions only, and only between two days', async () => {
    const { out } = await captured(
      registerTrace,
      ...HISTORY,
      '--json',
      '--only',
      'decisions',
      '--from',
      '1923-01-01',
      '--to',
      '1923-12-31',
    );
    const { events } = traceShape.parse(JSON.parse(out));
    expect(events.every(({ decision, month }) => decision !== null && month.startsWith('1923'))).toBe(true);
  });

  it('takes one decision apart down to sources', async () => {
    const { out } = await captured(registerTrace, ...HISTORY, '--decision', '1');
    expect(out).toContain('Numbers behind');
    expect(out).toMatch(/inferred: |documented: /);
    expect(unprintable(out)).toEqual([]);
  });

  it.each([
    [['--decision', '999'], 'decision 999 does not exist'],
    [['--reading', 'standart'], 'did you mean "standard"?'],
    [['--from', '1922-02-31'], '"1922-02-31" does not exist'],
    [['--replicate', 'x'], 'whole number'],
  ])('refuses %j', async (more, message) => {
    const { err, exitCode, out } = await captured(registerTrace, ...HISTORY, ...more);
    expect(err).toContain(message);
    expect([exitCode, out]).toEqual([2, '']);
  });

  it('traces a polity of five', async () => {
    const { out, exitCode } = await captured(
      registerTrace,
      'trace',
      'test/fixtures/minimal',
      '--seed',
      '1',
      '--replicate',
      '0',
    );
    expect([exitCode, unprintable(out)]).toEqual([0, []]);
    expect(out).toContain('In the end, 31 December 2027');
  });
});
