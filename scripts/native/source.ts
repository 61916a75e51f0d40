import ts from 'typescript';

/** Reads source files, and whatever they import, as the type checker sees them. */
export function readSource(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.base.json', ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, process.cwd());
  return ts.createProgram({ rootNames: [...files], options: { ...options, noEmit: true } });
}
