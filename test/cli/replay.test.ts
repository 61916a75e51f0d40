// The record at a date: documented is printed, every line has its footnote, and every footnote leads to a source.
import { describe, expect, it } from 'vitest';
import { registerReplay } from '../../src/cli/replay.ts';
import { replayShape } from '../../src/cli/replayShape.ts';
import { captured, unprintable } from './traceCaptured.ts';

const replay = (...more: string[]) => captured(registerReplay, 'replay', 'succession-1922', ...more);
const replayJson = async (...more: string[]) =>
  replayShape.parse(JSON.parse((await replay(...more, '--json')).out));

const VIEWS: string[][] = [
  [],
  ['--at', '1917-12-01'],
  ['--at', '1924-05-25'],
  ['--at', '1930-01-01'],
  ['--decision', 'd034'],
  ['--person', 'trotsky', '--at', '1923-06-01'],
  ['--knows', 'stalin', '--at', '1923-05-08'],
  ['--knows-of', 'l05', '--at', '1922-12-24'],
];

describe.each(VIEWS)('plenum replay %j %j %j %j', (...view) => {
  const args = view.filter((word) => typeof word === 'string');

  it('says that it is documented and fits the screen', async () => {
    const { out, exitCode } = await replay(...args);
    expect(exitCode).toBe(0);
    expect(out.split('\n')[0]).toContain('DOCUMENTED, nothing simulated');
    expect(unprintable(out)).toEqual([]);
  });

  it('has a footnote on every item, and each footnote at the end', async () => {
    const { out } = await replay(...args);
    const [body, foot] = out.split('\nFOOTNOTES\n') as [string, string];
    const marks = (text: string): string[] => [
      ...new Set([...text.matchAll(/\[\d+[i*]?\]/g)].map(([mark]) => mark)),
    ];
    const defined = foot.split('\n').flatMap((line) => /^\[\d+[i*]?\]/.exec(line)?.[0] ?? []);
    const legend = ['[1]', '[1i]', '[1*]'];
    expect(
      marks(body)
        .filter((mark) => !legend.includes(mark))
        .toSorted(),
    ).toEqual(defined.filter((mark) => !legend.includes(mark)).toSorted());
  });

  it('prints JSON of its documented shape', async () => {
    const {
      footnotes,
      command: _,
      documented,
      scenario: __,
      polity: ___,
      at: ____,
      claimHashes,
      ...parts
    } = await replayJson(...args);
    expect(documented).toBe(true);
    const items = Object.values(parts).flat();
    expect(items.length).toBeGreaterThan(0);
    expect(claimHashes).toHaveLength(parts.claims.length);
    for (const { notes, text } of items) expect(notes, text).not.toEqual([]);
    for (const note of footnotes)
      expect(note.claims.length > 0 || note.assumed !== null, `[${note.number}]`).toBe(true);
  });
});

describe('plenum replay', () => {
  it('starts at the documented date', async () => {
    const { at, inner } = await replayJson();
    expect(at).toBe('1922-04-03');
    expect(inner[0]!.voting).toHaveLength(7);
  });

  it('gives the day of a handover to the newcomer', async () => {
    const holder = async (at: string) =>
      (await replayJson('--at', at, '--only', 'offices')).offices.filter(({ offices }) =>
        offices.some((id) => /^(general|responsible)-secretary$/.test(id)),
      );
    expect((await holder('1922-04-02')).map(({ holders }) => holders[0]!.person)).toEqual(['molotov']);
    expect((await holder('1922-04-03')).map(({ holders }) => holders[0]!.person)).toEqual(['stalin']);
  });

  it('shows what came last and what came next', async () => {
    const { at, decisionsBefore, decisionsAfter } = await replayJson(
      '--at',
      '1922-12-18',
      '--only',
      'decisions',
    );
    for (const { when } of decisionsBefore) expect(when.slice(0, 10) <= at).toBe(true);
    for (const { when } of decisionsAfter) expect(when.slice(0, 10) > at).toBe(true);
    expect([decisionsBefore.length, decisionsAfter.length]).toEqual([3, 3]);
  });

  it('tells nobody of what was learned later', async () => {
    const knew = async (at: string) =>
      (await replayJson('--knows', 'kamenev', '--at', at)).knows.map(({ document }) => document);
    expect(await knew('1922-12-21')).not.toContain('l04');
    expect(await knew('1922-12-22')).toContain('l04');
  });

  it('counts seats without a name', async () => {
    const { otherBodies } = await replayJson('--at', '1922-12-18', '--only', 'bodies');
    const control = otherBodies.find(({ body }) => body === 'central-control-commission')!;
    expect(control.voting.length + control.unnamedVoting).toBe(5);
  });

  it('finds a person by any name', async () => {
    expect((await replayJson('--person', 'Trotski')).person[0]!.person).toBe('trotsky');
  });

  it.each([
    [['--person', 'trotzky-l'], 'person "trotzky-l" is unknown'],
    [['--decision', 'd03'], 'did you mean "d00'],
    [['--knows-of', 'l99'], 'document or fact "l99" is unknown'],
    [['--at', '1922-02-31'], '"1922-02-31" does not exist'],
    [['--only', 'gossip'], 'Allowed choices'],
  ])('refuses %j', async (more, message) => {
    const { err, out, exitCode } = await replay(...more);
    expect(err).toContain(message);
    expect([out, exitCode]).toEqual(['', 2]);
  });

  it('replays a polity of five', async () => {
    const { out, exitCode } = await captured(registerReplay, 'replay', 'test/fixtures/minimal');
    expect([exitCode, unprintable(out)]).toEqual([0, []]);
    expect(out).toContain('Lund, Roth, Marsh, Ochs, Pohl');
  });
});
