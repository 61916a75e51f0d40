import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { mechanismsDoc } from '../../scripts/mechanismsDoc.ts';
import { firstScreen, printedOutput, withoutSpeed } from '../../scripts/readmeOutput.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const bin = join(root, 'bin/plenum.js');
const place = mkdtempSync(join(tmpdir(), 'plenum-readme-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const run = (words: string[], cwd: string): string =>
  execFileSync(process.execPath, [bin, ...words], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Every `npx plenum ...` line of the README, without its comment. */
const commands = [...readme.matchAll(/^ {4}npx plenum (.+?)(?:\s+#.*)?$/gm)].map((match) => match[1]!);
const yaml = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);

describe('README.md', () => {
  it('prints what the main job prints, speed aside', () => {
    expect(withoutSpeed(printedOutput(readme))).toBe(withoutSpeed(firstScreen()));
  });

  it('counts the polity as it is', () => {
    const summary = run(['check', 'succession-1922'], root).replace(/\s+/g, ' ');
    for (const [, count, what] of readme
      .replace(/\s+/g, ' ')
      .matchAll(/(\d[\d,]*) (people|bodies|documented decisions|claims)/g)) {
      const word = what === 'people' ? 'persons' : what === 'documented decisions' ? 'decisions' : what;
      expect(summary).toContain(`${count} ${word}`);
    }
  });

  it('has a polity of at most twenty lines that passes its own check', () => {
    expect(yaml).toHaveLength(2);
    expect(yaml[0]!.trim().split('\n').length).toBeLessThanOrEqual(20);
    mkdirSync(join(place, 'council'));
    writeFileSync(join(place, 'council/polity.yaml'), yaml[0]!);
    writeFileSync(join(place, 'council/scenario.yaml'), yaml[1]!);
    expect(run(['check', 'council'], place)).toContain('no problem');
  });

  it('has at least eight commands', () => expect(commands.length).toBeGreaterThanOrEqual(8));

  it.each(commands)('runs as printed: plenum %s', (command) => {
    const cwd = / (?:council|out)\b/.test(command) ? place : root;
    const words = [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
    expect(run(words, cwd).length).toBeGreaterThan(0);
  });
});

describe('docs/mechanisms.md', () => {
  it('is what the mechanisms say of themselves', () => {
    expect(readFileSync(join(root, 'docs/mechanisms.md'), 'utf8')).toBe(mechanismsDoc());
  });
});
