import { type CompiledScenario, MECHANISM_IDS, type MechanismId } from '../engine/index.ts';

/** Numbers of a scenario that are varied together: what they are about, and their places in `numbers`. */
export interface NumberGroup {
  /** beginning of their paths, such as "vote" or "traits.<person>" */
  name: string;
  places: number[];
}

/** Collections whose numbers are grouped by the person or pool they are about; all others go by their first word. */
const BY_SUBJECT: ReadonlySet<string> = new Set(['traits', 'stances', 'ties', 'pools']);

/**
 * The sampled numbers by what they are about: a mechanism, the traits, stances or ties of one person, a pool, the policies ... in
 * the order of the scenario. Numbers without a range, and those of mechanisms that are off, are left out.
 */
export function groupNumbers(c: CompiledScenario): NumberGroup[] {
  const groups = new Map<string, number[]>();
  c.numbers.forEach(({ path, low, high }, place) => {
    const [first, second] = path.split('.');
    const off = isMechanism(first!) && !c.on[first];
    if (low === high || off) return;
    const name = BY_SUBJECT.has(first!) ? `${first!}.${second!}` : first!;
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [place]);
    else own.push(place);
  });
  return [...groups].map(([name, places]) => ({ name, places }));
}

const isMechanism = (word: string): word is MechanismId =>
  (MECHANISM_IDS as readonly string[]).includes(word);
