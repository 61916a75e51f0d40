// The files of KTAB: tables told by place, and XML with its nine switches.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesOf, lines, problemsOf, readFixture, situationOf } from './tables.ts';

const list = (values: Float64Array): number[] => Array.from(values);
const xml = readFileSync('test/fixtures/tables/ktab.xml', 'utf8');

describe("KTAB's CSV", () => {
  it('is read by place, with dimensions named after their headings', () => {
    const group = situationOf(readFixture('ktab.csv'), 'group');
    expect(group.issues).toEqual(['dimension 1', 'Money']);
    expect(list(group.capability)).toEqual([100, 50.5, 25]);
    expect(list(group.position)).toEqual([10, 90, 60, 0, 100, 50]);
    expect(list(group.salience)).toEqual([0.6, 0.4, 0.3, 0.4, 0.2, 0.1]);
  });

  const table = (title: string, ...rows: string[]) =>
    lines(title, 'Actor,Description,Power,Pstn1,Sal1,Pstn2,Sal2', ...rows);

  it('an actor has 100 percent of attention for all dimensions together', () => {
    expect(problemsOf(table('T,t,1,2', 'Ada,a,1,10,60,20,60'))).toEqual([
      '3:5: saliences of Ada add up to 120: at most 100 percent over all dimensions',
    ]);
  });

  it('the first line counts actors and dimensions rightly', () => {
    expect(problemsOf(table('T,t,2,3', 'Ada,a,1,10,60,20,40'))).toEqual([
      '1:3: the first line promises 2 actors, and 1 follow: make them agree',
      '1:4: the first line promises 3 dimensions, that is 9 columns, and the header has 7: make them agree',
    ]);
  });
});

describe("KTAB's XML", () => {
  it('gives actors, dimensions, all nine switches and how ideals follow positions', () => {
    const reading = readFixture('ktab.xml');
    const group = situationOf(reading, 'group');
    expect([group.actors, group.issues]).toEqual([
      ['Ada & Co', 'Bo'],
      ['money', 'staff'],
    ]);
    expect(list(group.position)).toEqual([10, 90, 60, 0]);
    expect('parameters' in reading && reading.parameters).toEqual({
      victory: 'Square',
      election: 'MarkovUniform',
      transitions: 'Deterministic',
      voting: 'Cubic',
      riskAdjustment: 'Half',
      riskRange: 'Max',
      commitment: 'FullCommit',
      bargainWeights: 'S1P1',
      interpretation: 'PWCompInterp',
      accommodation: [
        [1, 0],
        [0.25, 0.75],
      ],
    });
  });

  it.each([
    [
      'an empty coordinate',
      '<dCoord>10</dCoord>',
      '<dCoord></dCoord>',
      /^21:\d+: position of Ada & Co on money is missing/,
    ],
    [
      'a coordinate too few',
      '<dCoord>10</dCoord>',
      '',
      /Position of Ada & Co has 1 <dCoord> for 2 dimensions/,
    ],
    ['a wrong switch', 'Cubic', 'Cubical', /^10:\d+: VotingRule is "Cubical": give one of Binary/],
    [
      'an unknown switch',
      /VotingRule/g,
      'VotingRules',
      /"VotingRules" is unknown: did you mean "VotingRule"\?$/,
    ],
    [
      'too much salience',
      '<dSal>60</dSal>',
      '<dSal>70</dSal>',
      /^19:\d+: saliences of Ada & Co add up to 110/,
    ],
    [
      'an ideal of nobody',
      '<adjustingIdeal>Bo',
      '<adjustingIdeal>Bob',
      /adjustingIdeal names "Bob", who is no actor/,
    ],
    ['a tag left open', '</Actors>', '', /unexpected close tag|unclosed tag/i],
  ])('tells %s with its line', (_, from, to, problem) => {
    const problems = problemsOf(xml.replace(from, to), 'a.xml');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('refuses a document type, and with it every entity of its own', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Scenario>&b;</Scenario>';
    expect(problemsOf(bomb, 'a.xml')).toEqual([
      expect.stringMatching(/^1:\d+: a document type \(DTD\) is not read: delete <!DOCTYPE ...>$/),
    ]);
    expect(problemsOf('<Scenario>&b;</Scenario>', 'a.xml')).toEqual([expect.stringMatching(/entity/)]);
  });

  it('refuses a scenario of another of its models, and what is no scenario', () => {
    const other = '<Scenario><Actors><Actor><ItemValues/></Actor></Actors></Scenario>';
    expect(problemsOf(other, 'a.xml')[0]).toContain('reform priorities');
    expect(problemsOf('<html></html>', 'a.csv')[0]).toContain('the outermost element is "html"');
  });

  it('bounds nesting', () => {
    const deep = `<Scenario>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</Scenario>`;
    expect(problemsOf(deep, 'a.xml')[0]).toContain('nested deeper than 32 levels');
  });

  it('is one situation without outcome', () => {
    expect(casesOf(readFixture('ktab.xml'))[0]!.outcome).toBeUndefined();
  });
});
