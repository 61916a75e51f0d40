// Who may import whom. The table below is the rule itself; docs/decisions/0001 says why it is as it is.
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import {
  cycles,
  exportProblems,
  FILE_LIMIT_LINES,
  importsOf,
  type Layer,
  layerOf,
  layerProblems,
  packageOf,
} from './architecture/check.ts';
import { filesUnder } from './architecture/files.ts';

const folder = (name: string, mayImport: Layer['mayImport'], pure = true): Layer => ({
  name,
  files: [`src/${name}/`],
  mayImport,
  pure,
  door: `src/${name}/index.ts`,
});

const LAYERS: readonly Layer[] = [
  folder('numeric', []),
  folder('evidence', []),
  folder('results', []),
  folder('random', ['numeric']),
  folder('models', ['numeric']),
  folder('polity', ['evidence']),
  folder('contradictions', ['evidence', 'polity']),
  folder('engine', ['models', 'random', 'numeric']),
  folder('texts', ['evidence', 'polity']),
  folder('dossier', ['evidence', 'polity', 'texts']),
  folder('scenario', ['evidence', 'polity', 'models', 'engine', 'random', 'numeric']),
  folder('ensemble', ['scenario', 'engine', 'random', 'results', 'numeric']),
  folder('analysis', ['results', 'numeric']),
  folder('shelf', ['models', 'random', 'numeric']),
  folder('telling', ['ensemble', 'engine', 'polity']),
  // From here on with Node.
  folder('scenario/node', ['scenario', 'evidence', 'polity'], false),
  folder('library/reading', [], false),
  folder('library', ['evidence', 'polity', 'texts', 'library/reading'], false),
  folder('results/store', ['results'], false),
  {
    name: 'ensemble/threads',
    files: [
      'threads',
      'worker',
      'readNative',
      'pool',
      'forkThreads',
      'forkWorker',
      'sweepThreads',
      'sweepWorker',
    ].map((name) => `src/ensemble/runners/${name}.ts`),
    mayImport: ['ensemble', 'scenario', 'engine', 'random', 'results', 'numeric'],
    pure: false,
    door: 'src/ensemble/runners/threads.ts',
  },
  folder(
    'ensemble/parts',
    ['ensemble', 'ensemble/threads', 'scenario', 'engine', 'results', 'results/store'],
    false,
  ),
  folder(
    'ensemble/folder',
    ['ensemble', 'ensemble/parts', 'scenario', 'engine', 'results', 'results/store'],
    false,
  ),
  folder(
    'ensemble/queue',
    ['ensemble', 'ensemble/parts', 'ensemble/folder', 'scenario', 'engine', 'results/store'],
    false,
  ),
  folder('server', [], false),
  folder('cli', '*', false),
];

/** Packages that run the same in Node and in a browser, all that a pure layer may import. */
const PORTABLE_PACKAGES = [
  ...['zod', 'yaml', '@noble/hashes', 'fastest-levenshtein'],
  ...['papaparse', 'saxes', 'fraction.js', 'ml-matrix', 'minisearch'],
];

const source = filesUnder('src', '.ts');

describe('the source', () => {
  it('imports only what the table allows, keeps pure layers pure and files short', () => {
    expect(source.length).toBeGreaterThan(0);
    expect(layerProblems(source, LAYERS, PORTABLE_PACKAGES)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles(source)).toEqual([]);
  });

  it('imports only files that exist, under their own names', () => {
    const missing = source.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => !existsSync(new URL(specifier, new URL(`../${file.path}`, import.meta.url))))
        .map((specifier) => `${file.path}: ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it('stands behind every door of package.json', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, string>;
    };
    expect(exportProblems(exports, existsSync)).toEqual([]);
  });

  it('has the pure layers of the table, and no others, in tsconfig.pure.json', () => {
    const config = ts.getParsedCommandLineOfConfigFile(
      'tsconfig.pure.json',
      {},
      {
        ...ts.sys,
        onUnRecoverableConfigFileDiagnostic: (problem) => {
          throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
        },
      },
    );
    const root = `${process.cwd().replaceAll('\\', '/')}/`;
    const compiled = (config?.fileNames ?? []).map((path) => path.replace(root, ''));
    const pure = source.map((file) => file.path).filter((path) => layerOf(path, LAYERS)?.pure);
    expect(compiled.toSorted()).toEqual(pure.toSorted());
  });
});

/** Problems that the checker finds in one invented file. */
const problemsOf = (path: string, text: string): string[] =>
  layerProblems([{ path, text }], LAYERS, PORTABLE_PACKAGES);

describe('the checker', () => {
  it.each([
    ['an import against the table', 'src/engine/vote.ts', `import { asOf } from '../polity/index.ts';`],
    [
      'a type import against the table',
      'src/models/a.ts',
      `import type { World } from '../engine/world.ts';`,
    ],
    ['a re-export against the table', 'src/numeric/index.ts', `export * from '../random/index.ts';`],
    ['a dynamic import against the table', 'src/polity/a.ts', `export const a = import('../engine/a.ts');`],
    ['Node in a pure layer', 'src/scenario/check.ts', `import { readFileSync } from 'node:fs';`],
    ['Node under its old name in a pure layer', 'src/scenario/check.ts', `import fs from 'fs';`],
    ['a Node-only package in a pure layer', 'src/ensemble/plan.ts', `import { Piscina } from 'piscina';`],
    ['a pure layer importing its Node part', 'src/ensemble/run.ts', `import './runners/threads.ts';`],
    ['the command line passing by a door', 'src/cli/run.ts', `import { step } from '../engine/step.ts';`],
    ['a layer importing the command line', 'src/scenario/node/a.ts', `import '../../cli/main.ts';`],
    ['a file outside every layer', 'src/utils/a.ts', ''],
    ['an import of a file outside every layer', 'src/cli/a.ts', `import '../utils/a.ts';`],
    ['an import from outside src/', 'src/cli/a.ts', `import data from '../../polities/a.json';`],
    ['a file that is too long', 'src/engine/a.ts', '// line\n'.repeat(FILE_LIMIT_LINES + 1)],
  ])('reports %s', (_, path, text) => {
    expect(problemsOf(path, text)).toHaveLength(1);
  });

  it.each([
    ['an import within a layer', 'src/engine/mechanisms/vote.ts', `import '../world.ts';`],
    ['an import that the table allows', 'src/engine/vote.ts', `import { exp } from '../numeric/exp.ts';`],
    ['a portable package', 'src/results/hash.ts', `import { sha256 } from '@noble/hashes/sha2.js';`],
    ['Node where it belongs', 'src/scenario/node/read.ts', `import { readFileSync } from 'node:fs';`],
    ['the command line at a door', 'src/cli/run.ts', `import { step } from '../engine/index.ts';`],
    ['the command line at a Node door', 'src/cli/run.ts', `import '../ensemble/runners/threads.ts';`],
    ['a file of the greatest length', 'src/engine/a.ts', '// line\n'.repeat(FILE_LIMIT_LINES)],
    ['an import that is only a comment', 'src/engine/a.ts', `// import '../cli/main.ts';`],
  ])('lets pass %s', (_, path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });

  it('reports a cycle, once, with the files around it', () => {
    const files = [
      { path: 'src/engine/a.ts', text: `import './b.ts';` },
      { path: 'src/engine/b.ts', text: `import type { C } from './c.ts';` },
      { path: 'src/engine/c.ts', text: `export * from './a.ts';` },
      { path: 'src/engine/d.ts', text: `import './a.ts'; import './c.ts';` },
    ];
    expect(cycles(files)).toEqual([
      ['src/engine/a.ts', 'src/engine/b.ts', 'src/engine/c.ts', 'src/engine/a.ts'],
    ]);
  });

  it('reports a door without a file behind it', () => {
    const doors = { './engine': './dist/engine/index.js', './package.json': './package.json' };
    expect(exportProblems(doors, () => true)).toEqual([]);
    expect(exportProblems(doors, () => false)).toEqual([
      'package.json exports ./engine, but src/engine/index.ts does not exist',
    ]);
  });

  it('reads the name of a package off any path into it', () => {
    expect(['zod', 'zod/v4', '@noble/hashes/sha2.js', 'node:fs/promises'].map(packageOf)).toEqual([
      'zod',
      'zod',
      '@noble/hashes',
      'node:fs',
    ]);
  });
});
