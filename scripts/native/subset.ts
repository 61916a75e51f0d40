import { relative } from 'node:path';
import type ts from 'typescript';

/** Something in the source that cannot be translated: the place, what is wrong with it, and what to write instead. */
export class OutsideSubset extends Error {
  override name = 'OutsideSubset';
}

/** Refuses a piece of source. */
export function refuse(node: ts.Node, message: string): never {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  const path = relative(process.cwd(), file.fileName);
  throw new OutsideSubset(`${path}:${line + 1}:${character + 1}: ${message}`);
}
