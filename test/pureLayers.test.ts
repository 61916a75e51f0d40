// tsconfig.pure.json refuses what belongs to Node or to a browser, even where portable packages are imported (a package
// whose types drag in Node's would let everything through).
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const read = ts.readConfigFile('tsconfig.pure.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, process.cwd());

/** Compiler messages for `code`, were it a file of a pure layer. */
function messages(code: string): string[] {
  const path = `${process.cwd()}/src/engine/compileSample.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  const program = ts.createProgram({ rootNames: [path], options, host });
  return ts
    .getPreEmitDiagnostics(program)
    .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
}

const PORTABLE = `
  import { sha256 } from '@noble/hashes/sha2.js';
  import { distance } from 'fastest-levenshtein';
  import { parseDocument } from 'yaml';
  import * as z from 'zod';
  export const used = [sha256, distance, parseDocument, z.string];`;

describe('a pure layer', () => {
  it('compiles with portable packages', () => {
    expect(messages(PORTABLE)).toEqual([]);
  });

  it('does not compile with anything of Node or of a browser', () => {
    const names = [
      'process',
      'Buffer',
      'window',
      'document',
      'fetch',
      'console',
      'setTimeout',
      'performance',
    ];
    const found = messages(`${PORTABLE}\nexport const world = [${names.join(', ')}];`);
    for (const name of names)
      expect(
        found.some((message) => message.includes(`'${name}'`)),
        name,
      ).toBe(true);
    expect(messages(`import { readFileSync } from 'node:fs'; export { readFileSync };`)).toHaveLength(1);
  });
});
