// Each command is read when it is wanted, by its name; help lists them all, in one order.
import { Command } from '@commander-js/extra-typings';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { plenum } from './terminal.ts';

describe('a command', () => {
  it.each(Object.keys(COMMANDS))('%s is what its name loads, and nothing else', async (name) => {
    const program = new Command();
    (await COMMANDS[name]())(program, { out() {}, err() {} } as never);
    expect(program.commands.map((command) => command.name())).toEqual([name]);
  });

  it.each(['constructor', '__proto__', 'toString'])('%s is none', async (name) => {
    const { code, err } = await plenum(name);
    expect(code).toBe(2);
    expect(err).toMatch(/unknown command/);
  });

  it('that is mistyped is told the nearest', async () => {
    expect((await plenum('rnu')).err).toMatch(/Did you mean run\?/);
  });

  it('is listed in help with all others, in their order', async () => {
    const { out } = await plenum('--help');
    const places = Object.keys(COMMANDS).map((name) => out.indexOf(`\n  ${name} `));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
