import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { keep, kept } from './kept.ts';

/** What a key does; keys by the name that `KeyboardEvent.key` gives them, with `Shift+` before arrows. */
export type Keys = Readonly<Record<string, () => void>>;

interface KeySettings {
  readonly on: boolean;
  readonly setOn: (on: boolean) => void;
}

const Settings = createContext<KeySettings>({ on: true, setOn: () => undefined });

/** Whether single keys act: a reader who dictates turns them off, and the choice is kept. */
export function KeysProvider({ children }: { children: ReactNode }): ReactNode {
  const [on, setOn] = useState(() => kept('keys') !== 'off');
  const settings = useMemo(
    () => ({
      on,
      setOn: (chosen: boolean) => {
        keep('keys', chosen ? 'on' : 'off');
        setOn(chosen);
      },
    }),
    [on],
  );
  return <Settings.Provider value={settings}>{children}</Settings.Provider>;
}

export const useKeySettings = (): KeySettings => useContext(Settings);

/** Listens for single keys while the component is shown; never while somebody types or a dialog is open. */
export function useKeys(keys: Keys): void {
  const { on } = useKeySettings();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const act = latest.current[nameOf(event)];
      if (act === undefined || isTaken(event)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [on]);
}

const nameOf = ({ key, shiftKey }: KeyboardEvent): string =>
  shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key;

const TYPES = 'textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';
const PRESSES = 'button, a, summary, [role="radio"], [role="tab"], [role="switch"]';

/** Whether what has the focus needs the key itself. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"]') !== null && key !== 'Escape') return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPES) !== null) return true;
  if (target instanceof HTMLInputElement) return target.type !== 'range' || key.startsWith('Arrow');
  return target.closest(PRESSES) !== null && (key === ' ' || key === 'Enter' || key.startsWith('Arrow'));
}
