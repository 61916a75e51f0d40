import { readFileSync } from 'node:fs';
import { RECIPES, resultPath } from '../recipes.ts';

/** A shipped result, as the command line printed it, with the words of that command. */
export function shipped<T extends object>(name: string): T & { recipe: string } {
  const result = JSON.parse(readFileSync(resultPath(`${name}.json`), 'utf8')) as T;
  return { ...result, recipe: `plenum ${RECIPES[name]!.join(' ')}` };
}
