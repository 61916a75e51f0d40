// From an argument on the command line to a checked scenario, on real files in a temporary folder.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatReport } from '../../src/scenario/index.ts';
import { type Loaded, loadScenario } from '../../src/scenario/node/index.ts';
import { MECHANISMS, POLITY, SCENARIO } from './example.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plenum-load-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

async function load(argument: string, cache: string | null = null): Promise<Loaded> {
  const loaded = await loadScenario(argument, {
    cwd: root,
    packageRoot: join(root, 'package'),
    cache,
    mechanisms: MECHANISMS,
  });
  if (!('scenario' in loaded)) throw new Error(formatReport(loaded).join('\n'));
  return loaded;
}

async function problems(argument: string, cache: string | null = null): Promise<string[]> {
  const loaded = await loadScenario(argument, {
    cwd: root,
    packageRoot: join(root, 'package'),
    cache,
    mechanisms: MECHANISMS,
  });
  return 'scenario' in loaded ? [] : formatReport(loaded);
}

const [withoutSources = '', sourceList = ''] = POLITY.split('sources:\n');
const SOURCES_JSON = JSON.stringify([
  {
    id: 'minutes',
    type: 'document',
    title: 'Minutes',
    custom: { origin: 'O.', purpose: 'P.', value: 'V.', limitation: 'L.', access: 'read', short: 'Minutes' },
  },
]);

describe('finds', () => {
  it.each([
    ['a file', 'a/scenario.yaml', { 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': POLITY }],
    ['a file by another name', 'a/mine.yml', { 'a/mine.yml': SCENARIO, 'a/polity.yaml': POLITY }],
    ['a folder', 'a', { 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': POLITY }],
    ['an id here', 'x', { 'scenarios/x.yaml': SCENARIO, 'polities/guild/p.yaml': POLITY }],
    [
      'an id in the package',
      'x',
      { 'package/scenarios/x.yaml': SCENARIO, 'package/polities/guild/p.yaml': POLITY },
    ],
    [
      'the polity of the package',
      'x',
      { 'scenarios/x.yaml': SCENARIO, 'package/polities/guild/p.yaml': POLITY },
    ],
    ['a polity in a folder beside', 'a', { 'a/scenario.yaml': SCENARIO, 'a/guild/p.yaml': POLITY }],
    [
      'a polity in a folder of polities',
      'a',
      { 'a/scenario.yaml': SCENARIO, 'a/polities/guild/p.yaml': POLITY },
    ],
    [
      'files in folders',
      'a',
      {
        'a/scenario.yaml': SCENARIO,
        'a/polity.yaml': withoutSources,
        'a/more/deep/s.yaml': `sources:\n${sourceList}`,
      },
    ],
    [
      'sources in JSON',
      'a',
      { 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': withoutSources, 'a/sources/s.json': SOURCES_JSON },
    ],
    [
      'one file of sources',
      'a',
      { 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': withoutSources, 'a/sources.json': SOURCES_JSON },
    ],
    [
      'sources shared by polities',
      'x',
      {
        'scenarios/x.yaml': SCENARIO,
        'polities/guild/p.yaml': withoutSources,
        'sources/s.json': SOURCES_JSON,
      },
    ],
  ])('%s', async (_, argument, files) => {
    put(files);
    const loaded = await load(argument);
    expect(loaded.scenario.head.id).toBe('guild');
    expect(loaded.files.map(({ path }) => path).sort()).toEqual(Object.keys(files).sort());
  });

  it('the same content under the same hash wherever it stands', async () => {
    put({ 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': POLITY });
    put({
      'scenarios/x.yaml': SCENARIO,
      'polities/guild/p.yaml': withoutSources,
      'sources/s.json': SOURCES_JSON,
    });
    expect((await load('a')).scenarioHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await load('a')).scenarioHash).toBe((await load('a/scenario.yaml')).scenarioHash);
  });
});

describe('refuses', () => {
  it.each([
    ['nothing', '', {}, ['.:1:1: this folder has no scenario.yaml: add one, or name a scenario file']],
    ['a file that is not there', 'a.yaml', {}, ['a.yaml:1:1: there is no such file']],
    [
      'an unknown id, with the nearest',
      'guidl',
      { 'scenarios/guild.yaml': SCENARIO },
      [
        'guidl:1:1: no scenario "guidl": it is neither a YAML file, nor a folder with scenario.yaml, nor an id in scenarios/; did you mean "guild"?',
      ],
    ],
    [
      'a path where an id is meant',
      '../x',
      {},
      [
        '../x:1:1: no scenario "../x": it is neither a YAML file, nor a folder with scenario.yaml, nor an id in scenarios/',
      ],
    ],
    [
      'a polity that is not there',
      'a',
      { 'a/scenario.yaml': SCENARIO },
      [
        'a/scenario.yaml:4:9: polity "guild" is not found; looked in a, a/guild, a/polities/guild, polities/guild, package/polities/guild',
      ],
    ],
    [
      'a polity of another id beside it',
      'a',
      { 'a/scenario.yaml': SCENARIO.replace('polity: guild', 'polity: gild'), 'a/polity.yaml': POLITY },
      ['a/scenario.yaml:4:9: the polity read for this scenario is "guild", not "gild"'],
    ],
    [
      'folders without end',
      'a',
      { 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': POLITY, 'a/b/c/d/e.yaml': 'x: 1' },
      ['a/b/c/d:1:1: folders of a polity nest at most 3 deep: move its files up'],
    ],
    [
      'a polity whose head cannot be read',
      'a',
      { 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': `${POLITY}[` },
      ['a/polity.yaml:55:2: this list or mapping is not closed: a "]" or "}" is missing'],
    ],
  ])('%s', async (_, argument, files, lines) => {
    put(files);
    expect(await problems(argument)).toEqual(lines);
  });

  it('a file of 50 MB, without reading it', async () => {
    put({ 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': POLITY, 'a/big.yaml': '' });
    truncateSync(join(root, 'a/big.yaml'), 50_000_000);
    const start = performance.now();
    expect(await problems('a')).toEqual([
      'a/big.yaml:1:1: the file is too large (50.0 MB): at most 20 MB are read; split it into several files',
    ]);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('a file in another encoding', async () => {
    put({ 'a/scenario.yaml': SCENARIO, 'a/polity.yaml': POLITY });
    writeFileSync(join(root, 'a/latin.yaml'), Buffer.from('claims:\n  # caf\xe9\n', 'latin1'));
    writeFileSync(join(root, 'a/wide.yaml'), Buffer.from('\uFEFFclaims:\n', 'utf16le'));
    expect(await problems('a')).toEqual([
      'a/latin.yaml:2:8: these bytes are not UTF-8 text: save the file as UTF-8',
      'a/wide.yaml:1:1: these bytes are not UTF-8 text: save the file as UTF-8',
    ]);
  });

  it('links that lead out of the folder, but not those within', async () => {
    put({
      'a/scenario.yaml': SCENARIO,
      'a/polity.yaml': POLITY,
      'out/more.yaml': 'claims: []',
      'out/p/polity.yaml': POLITY,
    });
    symlinkSync(join(root, 'a/polity.yaml'), join(root, 'a/again.yaml'));
    expect(await problems('a')).toEqual([]);
    symlinkSync(join(root, 'out/more.yaml'), join(root, 'a/link.yaml'));
    symlinkSync(join(root, 'out'), join(root, 'a/folder'));
    const words =
      'this symbolic link leads out of its folder, or nowhere: it is not followed; copy the file here';
    expect(await problems('a')).toEqual([`a/folder:1:1: ${words}`, `a/link.yaml:1:1: ${words}`]);
    put({ 'b/scenario.yaml': SCENARIO });
    symlinkSync(join(root, 'out/p'), join(root, 'b/guild'));
    expect(await problems('b')).toEqual([expect.stringContaining('polity "guild" is not found')]);
  });
});

describe('a scenario that extends another', () => {
  const child = (keys: string): string =>
    `schemaVersion: 1\nid: child\ntitle: Child\npolity: guild\nextends: base\n${keys}`;

  it('takes what it does not say from it, mechanisms and parameters by name', async () => {
    const noise =
      'mechanisms: { vote: { on: false, parameters: { quorum: { value: 1, claims: [c-board] } } }, health: { on: true } }';
    put({
      'scenarios/base.yaml': SCENARIO,
      'scenarios/child.yaml': child(`horizon: "1930-12-31"\n${noise}\n`),
      'polities/guild/p.yaml': POLITY,
    });
    const { scenario } = (await load('child')).scenario;
    expect([scenario.id, scenario.start, scenario.horizon, scenario.actors]).toEqual([
      'child',
      '1920-01-01',
      '1930-12-31',
      ['ada', 'ben'],
    ]);
    expect(scenario.mechanisms).toEqual({
      vote: {
        on: false,
        parameters: {
          noise: { value: 0.5, range: [0.2, 0.8], claims: ['c-board'] },
          quorum: { value: 1, claims: ['c-board'] },
        },
      },
      health: { on: true },
    });
  });

  it('is told in which file a problem stands', async () => {
    put({
      'a/base.yaml': SCENARIO.replace('[ada, ben]', '[ada, bne]'),
      'a/scenario.yaml': child('horizon: "1910-01-01"\n'),
      'a/p.yaml': POLITY,
    });
    expect(await problems('a')).toEqual([
      'a/base.yaml:9:15: person "bne" is unknown; did you mean "ben"?',
      'a/scenario.yaml:6:10: "horizon" (1910-01-01) lies before "documentedUntil" (1922-04-03)',
      'a/scenario.yaml:6:10: "horizon" (1910-01-01) must come after "start" (1920-01-01)',
    ]);
  });

  it('cannot extend itself, over another or directly', async () => {
    put({
      'scenarios/base.yaml': child('').replace('extends: base', 'extends: child'),
      'scenarios/child.yaml': child(''),
      'polities/guild/p.yaml': POLITY,
    });
    expect((await problems('child'))[0]).toBe(
      'scenarios/base.yaml:5:10: scenarios extend each other in a circle: "child" is already among those extended',
    );
    expect((await problems('base'))[0]).toBe(
      'scenarios/child.yaml:5:10: scenarios extend each other in a circle: "base" is already among those extended',
    );
  });

  it('cannot extend what is not there', async () => {
    put({
      'scenarios/child.yaml': child(''),
      'scenarios/bases.yaml': SCENARIO,
      'polities/guild/p.yaml': POLITY,
    });
    expect((await problems('child'))[0]).toBe(
      'scenarios/child.yaml:5:10: scenario "base" is not in this folder; did you mean "bases"?',
    );
  });
});

describe('what is kept between runs', () => {
  const cache = (): string => join(root, 'cache');
  beforeEach(() => {
    put({
      'a/scenario.yaml': SCENARIO,
      'a/polity.yaml': POLITY,
      'package/package.json': '{ "version": "1.0.0" }',
      'cache/x': '',
    });
  });
  const whole = async (): Promise<unknown> => {
    const { scenario, ...rest } = await load('a', cache());
    const { byId, place, ...data } = scenario;
    return { ...rest, data, ids: [...byId.persons.keys()], at: place(['persons', 1, 'short']) };
  };

  it('changes nothing in the result', async () => {
    const first = await whole();
    expect(readdirSync(cache()).filter((name) => name.endsWith('.json'))).toHaveLength(3);
    expect(await whole()).toEqual(first);
    expect(first).toMatchObject({
      at: { file: 'a/polity.yaml', line: 4, column: 39 },
      ids: ['ada', 'ben', 'cleo'],
    });
  });

  it('is not believed once a file has changed', async () => {
    await whole();
    put({ 'a/polity.yaml': POLITY.replace('pool: posts', 'pool: pots') });
    expect(await problems('a', cache())).toEqual([
      'a/polity.yaml:15:99: pool "pots" is unknown; did you mean "posts"?',
    ]);
    put({ 'a/polity.yaml': POLITY.replace('Ada Lund', 'Ada Lunde') });
    expect((await load('a', cache())).scenario.byId.persons.get('ada')?.name).toBe('Ada Lunde');
  });

  it('is not believed once it is damaged', async () => {
    const first = await whole();
    for (const damage of ['', 'x', '\n{}', '{"a":']) {
      for (const name of readdirSync(cache())) writeFileSync(join(cache(), name), damage);
      expect(await whole()).toEqual(first);
    }
    for (const name of readdirSync(cache())) {
      const text = readFileSync(join(cache(), name), 'utf8');
      writeFileSync(join(cache(), name), text.replace('Ada Lund', 'Eve Lund'));
    }
    expect(await whole()).toEqual(first);
  });

  it('may be nowhere', async () => {
    const first = await whole();
    rmSync(cache(), { recursive: true });
    writeFileSync(cache(), 'a file where the folder should be');
    expect(await whole()).toEqual(first);
    expect((await load('a', null)).scenarioHash).toBe((await load('a', cache())).scenarioHash);
  });
});
