import { useEffect } from 'react';
import { useParameter } from './urlState.ts';

/** Whether the page is thrown on a wall (`present=1`): larger type, controls away. The address carries it from page to page. */
export function useProjector(): [on: boolean, set: (on: boolean) => void] {
  const [present, setPresent] = useParameter('present', '');
  return [present === '1', (on) => setPresent(on ? '1' : '', 'replace')];
}

/** Tells the style sheets; called once, by the bar. */
export function useProjectorStyle(on: boolean): void {
  useEffect(() => {
    document.documentElement.classList.toggle('present', on);
    return () => document.documentElement.classList.remove('present');
  }, [on]);
}
