import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** How a change enters the browser's history: a step that "back" undoes, or a mere adjustment. */
export type Manner = 'push' | 'replace';

/**
 * One parameter of the address: its value, or `usual` where the address does not name it. Setting it to `usual` (or '')
 * takes it out, so that addresses hold non-default values only. Scrubbing replaces history, navigation pushes.
 */
export function useParameter(
  name: string,
  usual: string,
): [value: string, set: (value: string, manner?: Manner) => void] {
  const [values, change] = useParameters();
  const set = useCallback(
    (value: string, manner: Manner = 'push') => change({ [name]: value === usual ? '' : value }, manner),
    [change, name, usual],
  );
  return [values.get(name) ?? usual, set];
}

/** All parameters of the address, and a function that changes several at once ('' takes one out). */
export function useParameters(): [
  values: URLSearchParams,
  change: (values: Readonly<Record<string, string>>, manner?: Manner) => void,
] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const values = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (changed: Readonly<Record<string, string>>, manner: Manner = 'push') => {
      // read anew: two changes may follow each other before the page is drawn again
      const next = withParameters(window.location.search, changed);
      navigate(path + next, { replace: manner === 'replace' });
    },
    [navigate, path],
  );
  return [values, change];
}

/** The search part of an address with some parameters changed; '' takes one out. */
export function withParameters(search: string, changed: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changed))
    if (value === '') next.delete(name);
    else next.set(name, value);
  // commas and colons may stand in an address as they are, which keeps links readable
  const text = next.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Parameters that go with a reader from page to page. */
const LASTING = ['reading', 'present'];

/** An address on another page, with what lasts and what is given. */
export function pageAddress(path: string, given: Readonly<Record<string, string>> = {}): string {
  const now = new URLSearchParams(window.location.search);
  const kept = Object.fromEntries(LASTING.map((name) => [name, now.get(name) ?? '']));
  return path + withParameters('', { ...kept, ...given });
}
