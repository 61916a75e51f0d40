import { useParameter } from '../../app/urlState.ts';
import type { Place } from './useStory.ts';

/** In the address no one has a name too. */
const NO_ONE = 'no-one';

/**
 * Whose chances alone are shown (`who`): a person's id, null for no one, undefined for everybody, and for a name that has no band
 * in this ribbon.
 */
export function useOne({ ribbon }: Place): [one: string | null | undefined, set: (key: string) => void] {
  const [who, setWho] = useParameter('who', '');
  const band = ribbon.bands.find(({ person }) => (person ?? NO_ONE) === who);
  return [band?.person, (key) => setWho(key, 'replace')];
}

/** The word in the address for a band. */
export const keyOf = (person: string | null): string => person ?? NO_ONE;
