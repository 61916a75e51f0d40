import { describe, expect, it } from 'vitest';
import { contradictionsShape } from '../../src/cli/contradictionsShape.ts';
import { oddLines, plenum } from './terminal.ts';

const json = async (...options: string[]): Promise<ReturnType<typeof contradictionsShape.parse>> => {
  const { out } = await plenum('contradictions', 'succession-1922', '--json', ...options);
  return contradictionsShape.parse(JSON.parse(out));
};

describe('plenum contradictions', () => {
  it('prints both sides, the sources, the rule and the choice', async () => {
    const { out, code } = await plenum('contradictions', 'succession-1922', '--about', 'd012');
    expect(code).toBe(0);
    expect(oddLines(out)).toEqual([]);
    for (const words of ['one-value', 'Service, p. 270', 'Spartacus Educational', '> ', 'major']) {
      expect(out).toContain(words);
    }
  });

  it('prints the documented shape with --json', async () => {
    const { found, contradictions, open } = await json();
    expect(contradictions).toHaveLength(found);
    expect(contradictions.filter(({ choice }) => choice === null)).toHaveLength(open);
  });

  it('takes sides as a reading does', async () => {
    const about = ['--about', 'l06', '--rule', 'one-value'];
    const sides = async (...more: string[]): Promise<unknown[]> =>
      (await json(...about, ...more)).contradictions
        .filter(({ predicate }) => predicate === 'authentic')
        .map(({ choice }) => choice?.belief);
    expect(await sides()).toEqual(['testament-authentic']);
    expect(await sides('--reading', 'testament-doubtful')).toEqual(['testament-doubtful']);
  });

  it('narrows by severity', async () => {
    const { contradictions } = await json('--severity', 'minor');
    expect(new Set(contradictions.map(({ severity }) => severity))).toEqual(new Set(['minor']));
  });

  it('of a reading that is not there ends with 2 and the nearest', async () => {
    const { err, code } = await plenum(
      'contradictions',
      'succession-1922',
      '--reading',
      'testament-doubtfull',
    );
    expect(code).toBe(2);
    expect(err).toContain('did you mean "testament-doubtful"?');
  });
});
