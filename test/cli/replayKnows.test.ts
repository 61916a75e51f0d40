// Who knew what, on a day, answered from the record: documents, copies, and what was told by whom.
import { describe, expect, it } from 'vitest';
import { registerReplay } from '../../src/cli/replay.ts';
import { replayShape } from '../../src/cli/replayShape.ts';
import { captured } from './traceCaptured.ts';

const replay = (...more: string[]) => captured(registerReplay, 'replay', 'succession-1922', ...more);
const replayJson = async (...more: string[]) =>
  replayShape.parse(JSON.parse((await replay(...more, '--json')).out));
const knownTo = async (person: string, at: string) => (await replayJson('--knows', person, '--at', at)).knows;

describe('what a person knew', () => {
  it('says since when, how, from whom and after how long', async () => {
    const knows = await knownTo('stalin', '1922-12-24');
    const told = knows.find(({ document }) => document === 'l04')!;
    expect(told).toMatchObject({ since: '1922-12-22', way: 'learned', teller: 'kamenev', delayDays: [1, 1] });
    expect(told.notes).not.toEqual([]);
  });

  it('says what existed and was not known', async () => {
    const { knows, unknown } = await replayJson('--knows', 'stalin', '--at', '1922-12-24');
    expect(unknown.map(({ document, fact }) => document ?? fact)).toEqual(['l02', 'assault-kabakhidze']);
    const known = knows.map(({ document, fact }) => document ?? fact);
    const papers = known.filter((id) => id === 'insult-krupskaya' || /^l\d/.test(id!));
    expect(papers).toEqual(['l01', 'l03', 'insult-krupskaya', 'l04', 'l05', 'l06']);
  });

  it('marks a leak that is not proved', async () => {
    const knows = await knownTo('stalin', '1922-12-24');
    expect(knows.find(({ document }) => document === 'l06')?.certainty).toBe('low');
  });

  it('keeps the insult from the sick man for ten weeks', async () => {
    const insult = ({ fact }: { fact: string | null }) => fact === 'insult-krupskaya';
    const before = await replayJson('--knows', 'lenin', '--at', '1923-03-04');
    expect([before.knows.some(insult), before.unknown.some(insult)]).toEqual([false, true]);
    expect((await knownTo('lenin', '1923-03-05')).find(insult)?.delayDays).toEqual([73, 73]);
  });

  it('takes members of a body that learned it as knowing', async () => {
    const knows = await knownTo('tomsky', '1924-05-18');
    expect(knows.find(({ document }) => document === 'l06')).toMatchObject({
      way: 'member',
      teller: 'krupskaya',
    });
  });

  it('does not call unknown what was in the newspaper', async () => {
    const unknown = async (at: string) =>
      (await replayJson('--knows', 'molotov', '--at', at)).unknown.map(({ document }) => document);
    expect(await unknown('1923-01-24')).toContain('l14');
    expect(await unknown('1923-01-25')).not.toContain('l14');
  });
});

describe('who knew of a document', () => {
  it('has one of the copies burnt and the text still there', async () => {
    const { copies } = await replayJson('--knows-of', 'l05', '--at', '1922-12-24');
    expect(copies.filter(({ state }) => state === 'burnt')).toHaveLength(1);
    expect(copies.filter(({ state }) => state === 'kept')).toHaveLength(5);
  });

  it('tells who knew it and who learned it only later', async () => {
    const { knowers, later } = await replayJson('--knows-of', 'l05', '--at', '1922-12-24');
    expect(knowers.map(({ person }) => person)).toContain('stalin');
    expect(knowers.map(({ person }) => person)).not.toContain('trotsky');
    expect(later.map(({ person }) => person)).toEqual(['kamenev', 'trotsky']);
  });

  it('does not let the keeper of a sealed copy read it', async () => {
    const { knowers, copies } = await replayJson('--knows-of', 'l06', '--at', '1922-12-24');
    expect(copies.find(({ keeper }) => keeper === 'krupskaya')?.sealed).toBe(true);
    expect(knowers.map(({ person }) => person)).not.toContain('krupskaya');
  });

  it('answers for what happened as well', async () => {
    const { knowers } = await replayJson('--knows-of', 'assault-kabakhidze', '--at', '1922-12-12');
    expect(knowers.map(({ person }) => person)).toContain('lenin');
  });
});
