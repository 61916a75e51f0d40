import { nameText, type Place, type Problem } from './draft.ts';

/** An actor's saliences add up to this at most in KTAB's files; decimals may add up to a hair more. */
const ATTENTION_PERCENT = 100 + 1e-6;

/** Actors whose saliences add up to more than KTAB's files allow. */
export function attentionProblems(
  actors: readonly { readonly name: unknown; readonly salience: readonly unknown[] }[],
  placeOf: (actor: number) => Place,
): Problem[] {
  return actors.flatMap(({ name, salience }, i) => {
    const sum = salience.reduce<number>((total, s) => total + (typeof s === 'number' ? s : 0), 0);
    if (sum <= ATTENTION_PERCENT) return [];
    const rounded = Math.round(sum * 1000) / 1000;
    const message = `saliences of ${nameText(String(name))} add up to ${rounded}: at most 100 percent over all dimensions`;
    return [{ ...placeOf(i), message }];
  });
}
