import { describe, expect, it } from 'vitest';
import {
  describeTasks,
  type TaskDescription,
  taskDescriptionSchema,
  taskHash,
  type WrittenExperiment,
} from '../../src/ensemble/index.ts';

const HASH = 'a'.repeat(64);

const written = (runs: readonly number[], taskSize = 10): WrittenExperiment => ({
  format: 1,
  version: '0.1.0',
  scenario: 'board',
  title: 'A board',
  scenarioHash: HASH,
  reforms: [],
  seed: 1,
  replicates: 8,
  readings: runs.map((count, i) => ({ id: `reading-${i}`, name: 'x', runs: count, probe: HASH })),
  main: 0,
  swap: false,
  events: false,
  taskSize,
  actors: [],
});

const [task] = describeTasks(written([10])) as [TaskDescription];

describe('a task', () => {
  it('has a name that follows from its description alone', () => {
    expect(taskHash(task)).toMatch(/^[0-9a-f]{64}$/);
    const backwards = Object.fromEntries(Object.entries(task).reverse()) as TaskDescription;
    expect(taskHash(backwards)).toBe(taskHash(task));
  });

  it.each([
    { version: '0.2.0' },
    { scenarioHash: 'b'.repeat(64) },
    { reading: 1 },
    { from: 1 },
    { to: 9 },
    { seed: 2 },
    { replicates: 4 },
    { swap: true },
    { events: true },
  ])('has another name with %j', (change) => {
    expect(taskHash({ ...task, ...change })).not.toBe(taskHash(task));
  });

  it('keeps its name when the experiment is made longer', () => {
    const short = describeTasks(written([40])).map(taskHash);
    const long = describeTasks(written([90, 20])).map(taskHash);
    expect(long.slice(0, 4)).toEqual(short);
    expect(new Set(long).size).toBe(11);
  });
});

describe('the shape of a task', () => {
  it('takes what an experiment is cut into', () => {
    expect(taskDescriptionSchema.parse(task)).toEqual(task);
  });

  it.each([
    ['a path', { ...task, scenario: '/etc/passwd' }],
    ['code', { ...task, module: 'data:text/javascript,1' }],
    ['a hash that is none', { ...task, scenarioHash: '../../secret' }],
    ['text for a number', { ...task, seed: '1' }],
    ['a broken number', { ...task, from: 0.5 }],
    ['a number below 0', { ...task, from: -1 }],
    ['no histories', { ...task, to: task.from }],
    ['more histories than memory holds', { ...task, to: 1_000_000_000 }],
    ['reforms, of which there are none yet', { ...task, reforms: ['a'] }],
    ['nothing', {}],
    ['no object', null],
  ])('refuses %s', (_, description) => {
    expect(taskDescriptionSchema.safeParse(description).success).toBe(false);
  });
});
