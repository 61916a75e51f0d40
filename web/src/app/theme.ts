import { keep, kept } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const known = (value: string | null): Theme => THEMES.find((id) => id === value) ?? 'system';

/** The reader's choice; without one, the system's. */
export const theme = (): Theme => known(kept('theme'));

/** All colors are written light-dark(...), so that the scheme of the root is all that changes. */
function show(chosen: Theme): void {
  document.documentElement.style.colorScheme = chosen === 'system' ? 'light dark' : chosen;
}

export function setTheme(value: string): Theme {
  const chosen = known(value);
  keep('theme', chosen);
  show(chosen);
  return chosen;
}

show(theme());
