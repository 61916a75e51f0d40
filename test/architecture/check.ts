// The checker behind test/architecture.test.ts. It works on files given as text, so that it can be tried on invented
// ones.
import { posix } from 'node:path';
import ts from 'typescript';

/** One row of the import table. */
export interface Layer {
  readonly name: string;
  /** Files that belong here; where several rows match, the longest match wins. */
  readonly files: readonly string[];
  /** Layers it may import, besides itself; `'*'` for all, each by its door. */
  readonly mayImport: readonly string[] | '*';
  /** No Node, no browser: only language and portable packages. */
  readonly pure: boolean;
  /** The file by which layers that may import everything enter this one. */
  readonly door: string;
}

/** Path from the project's root, with forward slashes, and content. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const FILE_LIMIT_LINES = 300;

/** Row of the table that `path` belongs to, or undefined. An entry ending in `/` is a folder, any other a file. */
export function layerOf(path: string, layers: readonly Layer[]): Layer | undefined {
  let found: Layer | undefined;
  let longest = -1;
  for (const layer of layers) {
    for (const place of layer.files) {
      const matches = place.endsWith('/') ? path.startsWith(place) : path === place;
      if (matches && place.length > longest) {
        found = layer;
        longest = place.length;
      }
    }
  }
  return found;
}

/** What a file imports, re-exports or loads, as written. */
export function importsOf(file: SourceFile): readonly string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map((entry) => entry.fileName);
}

/** Path that a relative import names, from the project's root. */
function resolved(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/** Name of the package in a specifier such as `@noble/hashes/sha2.js`. */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return specifier.startsWith('@') ? `${first}/${second}` : first;
}

function relativeProblem(
  file: SourceFile,
  layer: Layer,
  specifier: string,
  layers: readonly Layer[],
): string | undefined {
  const target = resolved(file.path, specifier);
  if (!target.startsWith('src/')) return `${file.path} imports ${specifier}, which lies outside src/`;
  const other = layerOf(target, layers);
  if (other === undefined) return `${file.path} imports ${target}, which belongs to no layer of the table`;
  if (other === layer) return undefined;
  if (layer.mayImport === '*') {
    return target === other.door
      ? undefined
      : `${file.path} enters ${other.name} by ${target}; its door is ${other.door}`;
  }
  return layer.mayImport.includes(other.name)
    ? undefined
    : `${file.path}: ${layer.name} may not import ${other.name} (${target})`;
}

/** Every breach of the table, of the purity of pure layers, and of the limit on length. */
export function layerProblems(
  files: readonly SourceFile[],
  layers: readonly Layer[],
  portablePackages: readonly string[],
): string[] {
  const problems: string[] = [];
  for (const file of files) {
    const lines = file.text.replace(/\n$/, '').split('\n').length;
    if (lines > FILE_LIMIT_LINES)
      problems.push(`${file.path} has ${lines} lines; split it (${FILE_LIMIT_LINES})`);
    const layer = layerOf(file.path, layers);
    if (layer === undefined) {
      problems.push(`${file.path} belongs to no layer of the table`);
      continue;
    }
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const problem = relativeProblem(file, layer, specifier, layers);
        if (problem !== undefined) problems.push(problem);
      } else if (layer.pure && !portablePackages.includes(packageOf(specifier))) {
        problems.push(`${file.path}: ${layer.name} is pure, and ${specifier} is not a portable package`);
      }
    }
  }
  return problems;
}

/** Import cycles among files (type imports included), each as the list of files around it. */
export function cycles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolved(file.path, specifier)),
    ]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    trail.push(path);
    for (const next of graph.get(path) ?? []) if (graph.has(next)) walk(next);
    trail.pop();
    done.add(path);
  };
  for (const path of graph.keys()) walk(path);
  return found;
}

/** Doors in package.json's `exports` behind which no source file stands. */
export function exportProblems(
  exported: Readonly<Record<string, string>>,
  sourceExists: (path: string) => boolean,
): string[] {
  return Object.entries(exported)
    .filter(([, target]) => target.startsWith('./dist/'))
    .map(([door, target]) => [door, target.replace('./dist/', 'src/').replace(/\.js$/, '.ts')] as const)
    .filter(([, source]) => !sourceExists(source))
    .map(([door, source]) => `package.json exports ${door}, but ${source} does not exist`);
}
