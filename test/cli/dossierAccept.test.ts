// From a text to a draft, from a draft that a person went through to claims of a polity; or nothing at all.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { dossierAcceptShape } from '../../src/cli/dossierShape.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { BOARD } from './keptRun.ts';
import { type Outcome, plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-accept-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const board = join(place, 'board');
const letter = join(place, 'letter.txt');
const draftFile = join(place, 'draft.yaml');
const SENTENCE =
  'On 3 April 2024 Ada Lund told Ben Roth over tea that the board would never meet again in spring.';
writeFileSync(letter, `${SENTENCE}\n\nBen Quist kept the minutes on 5 April.\n`);

beforeEach(() => {
  rmSync(board, { recursive: true, force: true });
  cpSync(BOARD, board, { recursive: true });
});

type Entry = Record<string, unknown> & { accept: boolean };
type Draft = { dossier: object } & Record<'people' | 'bodies' | 'events', Entry[]>;

/** The draft that the program writes, after a person went through it. */
async function draft(judge: (draft: Draft) => void): Promise<string> {
  const { out } = await plenum('dossier', letter, '--scenario', board);
  const written = parse(out) as Draft;
  judge(written);
  const text = stringify(written);
  writeFileSync(draftFile, text);
  return text;
}

const accept = (...more: string[]): Promise<Outcome> =>
  plenum('dossier', 'accept', draftFile, '--into', board, '--as', 'minutes', '--scenario', board, ...more);

const files = (): string[] => readdirSync(board).toSorted();
const BEFORE = ['polity.yaml', 'scenario.yaml'];

async function polity() {
  const loaded = await loadScenario(board, { cwd: process.cwd(), packageRoot: process.cwd(), cache: null });
  if (!('scenario' in loaded)) throw new Error(loaded.problems[0]?.message);
  return loaded.scenario.byId;
}

/** Accepts the first event and the person who is new. */
function judged({ events, people }: Draft): void {
  Object.assign(events[0]!, {
    accept: true,
    says: 'Lund expected no further meeting.',
    page: '7',
    terms: ['tea'],
  });
  Object.assign(people.find(({ name }) => name === 'Ben Quist')!, { accept: true, page: '7' });
}

describe('plenum dossier accept', () => {
  it('takes what is accepted, and that alone, with source and place', async () => {
    await draft(judged);
    const { out, code } = await accept('--json');
    expect(code).toBe(0);
    const report = dossierAcceptShape.parse(JSON.parse(out));
    expect(report).toMatchObject({
      source: 'minutes',
      persons: ['ben-quist'],
      claims: ['c-minutes-ben-quist', 'c-minutes-2024-04-03'],
    });
    const { persons, claims } = await polity();
    expect(persons.get('ben-quist')).toMatchObject({
      name: 'Ben Quist',
      tier: 4,
      claims: ['c-minutes-ben-quist'],
    });
    expect(claims.get('c-minutes-2024-04-03')).toEqual({
      id: 'c-minutes-2024-04-03',
      subject: 'persons:ada',
      predicate: 'event',
      when: '2024-04-03',
      source: 'minutes',
      locator: { page: '7' },
      kind: 'documented',
      certainty: 'medium',
      paraphrase: 'Lund expected no further meeting.',
      terms: ['tea'],
    });
    expect((await plenum('check', board)).code).toBe(0);
  });

  it('takes over no sentence of the text', async () => {
    await draft(judged);
    await accept();
    const [written] = files().filter((name) => !BEFORE.includes(name));
    expect(readFileSync(join(board, written!), 'utf8')).not.toMatch(/told|never meet|kept/);
  });

  it('is less sure of a date whose year was not written', async () => {
    await draft(({ events }) =>
      Object.assign(events[1]!, { accept: true, says: 'Minutes exist.', page: '7', about: 'bodies:board' }),
    );
    await accept();
    const claim = (await polity()).claims.get('c-minutes-2024-04-05');
    expect(claim).toMatchObject({ certainty: 'low', subject: 'bodies:board' });
    expect(claim!.note).toContain('the year is taken');
  });

  it('refuses the same a second time, and leaves what is there', async () => {
    await draft(judged);
    await accept();
    const after = files();
    const { err, code } = await accept();
    expect(code).toBe(1);
    expect(err).toContain('is known already: write "id: ben-quist"');
    expect(err).toContain('on record already, as claim "c-minutes-2024-04-03"');
    expect(files()).toEqual(after);
  });

  it('writes a second acceptance beside the first', async () => {
    await draft(judged);
    await accept();
    await draft(({ events }) => Object.assign(events[0]!, { accept: true, says: 'They met.', page: '8' }));
    expect((await accept()).code).toBe(0);
    expect(files()).toEqual(['accepted-minutes-2.yaml', 'accepted-minutes.yaml', ...BEFORE]);
    expect((await polity()).claims.get('c-minutes-2024-04-03-2')?.locator).toEqual({ page: '8' });
  });
});

describe('with its place in the draft, and writing nothing, it refuses', () => {
  it.each<[string, (draft: Draft) => void, string]>([
    ['a draft in which nothing is accepted', () => undefined, 'nothing is accepted'],
    [
      'an event without words',
      ({ events }) => Object.assign(events[0]!, { accept: true, page: '7' }),
      'add "says: ..."',
    ],
    [
      'the words of the text',
      ({ events }) => Object.assign(events[0]!, { accept: true, page: '7', says: SENTENCE }),
      "these are the text's words",
    ],
    [
      'a claim without a place',
      ({ events }) => Object.assign(events[0]!, { accept: true, says: 'Met.', place: '' }),
      'add "page:"',
    ],
    ['half a yes', ({ events }) => Object.assign(events[0]!, { accept: 'perhaps' }), 'accept'],
    ['a key that nobody knows', ({ events }) => Object.assign(events[0]!, { acept: true }), 'acept'],
    [
      'a date that is none',
      ({ events }) =>
        Object.assign(events[0]!, { accept: true, says: 'Met.', page: '7', when: '2024-02-31' }),
      '"2024-02-31" does not exist',
    ],
    [
      'a subject that is not there',
      ({ events }) =>
        Object.assign(events[0]!, { accept: true, says: 'Met.', page: '7', about: 'persons:nobody' }),
      'nobody',
    ],
    [
      'a name that is somebody',
      ({ people }) => Object.assign(people[0]!, { accept: true, id: undefined, name: 'Lund', page: '7' }),
      'is known already: write "id: ada"',
    ],
    ['another polity', (all) => Object.assign(all.dossier, { polity: 'other' }), 'this is "minimal"'],
  ])('%s', async (_, judge, message) => {
    await draft(judge);
    const { err, code } = await accept();
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain('draft.yaml');
    expect(files()).toEqual(BEFORE);
  });

  it('says line and column', async () => {
    const text = await draft(({ events }) =>
      Object.assign(events[0]!, { accept: true, says: 'Met.', page: '7', when: '2024-13' }),
    );
    const line = text.split('\n').findIndex((words) => words.includes('when: 2024-13')) + 1;
    expect((await accept()).err).toMatch(new RegExp(`draft\\.yaml:${line}:\\d+: "2024-13"`));
  });

  it.each([
    [['--as', 'minuets'], 'did you mean "minutes"?'],
    [['--into', place], 'is not the folder of polity'],
  ])('%j', async (more, message) => {
    await draft(judged);
    const { err, code } = await accept(...more);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(files()).toEqual(BEFORE);
  });

  it('to touch a file of the same name, or to write through a link', async () => {
    mkdirSync(join(board, 'accepted-minutes.yaml'));
    await draft(judged);
    expect((await accept()).code).toBe(0);
    expect(files()).toContain('accepted-minutes-2.yaml');
  });
});
