import { describe, expect, it } from 'vitest';
import { arithmeticHash, KNOWN_ARITHMETIC } from '../../src/cli/arithmeticHash.ts';
import { doctorShape } from '../../src/cli/doctorShape.ts';
import { plenum } from './terminal.ts';

describe('plenum doctor', () => {
  it('checks what it should, each with advice where it is not ok', async () => {
    const { out, code } = await plenum('doctor', '--json');
    const { ok, checks } = doctorShape.parse(JSON.parse(out));
    expect(checks.map(({ name }) => name)).toEqual([
      ...[
        'Node',
        'Plenum',
        'build',
        'machine',
        'arithmetic',
        'speed',
        'cache',
        'scenarios',
        'engine',
        'threads',
      ],
    ]);
    for (const check of checks) expect(check.advice === null, check.name).toBe(check.ok);
    expect(ok).toBe(checks.every((check) => check.ok));
    expect(code).toBe(ok ? 0 : 1);
  });

  it('finds scenarios, threads and arithmetic in order here', async () => {
    const { out } = await plenum('doctor');
    for (const name of ['Node', 'arithmetic', 'scenarios', 'engine', 'threads'])
      expect(out).toMatch(new RegExp(`^ok +${name} `, 'm'));
  });
});

it('the arithmetic of this machine is the known one', () => {
  expect(arithmeticHash()).toBe(KNOWN_ARITHMETIC);
});
