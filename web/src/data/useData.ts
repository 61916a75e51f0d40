import { useEffect, useState } from 'react';
import type { Bundles } from './shapes.ts';

/** One promise for each bundle: a page that is opened again has its data at once. */
const asked = new Map<string, Promise<unknown>>();

/** The address of a bundle of data, compiled when the app was built. */
export const bundleAddress = (name: keyof Bundles): string => `${import.meta.env.BASE_URL}data/${name}.json`;

/** A bundle of data, fetched once. Rejects if there is none. */
export function loadData<Name extends keyof Bundles>(name: Name): Promise<Bundles[Name]> {
  const before = asked.get(name);
  if (before !== undefined) return before as Promise<Bundles[Name]>;
  const data = fetch(bundleAddress(name)).then((answer) => {
    if (!answer.ok) throw new Error(`data/${name}.json: ${answer.status}`);
    return answer.json();
  });
  data.catch(() => asked.delete(name));
  asked.set(name, data);
  return data as Promise<Bundles[Name]>;
}

/** A bundle for a component: undefined until it is there; a bundle that cannot be had breaks the page that needs it. */
export function useData<Name extends keyof Bundles>(name: Name): Bundles[Name] | undefined {
  const [state, setState] = useState<{ data?: Bundles[Name]; error?: unknown }>({});
  useEffect(() => {
    let wanted = true;
    loadData(name).then(
      (data) => wanted && setState({ data }),
      (error: unknown) => wanted && setState({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [name]);
  if (state.error !== undefined) throw state.error;
  return state.data;
}
