/** Small choices of a reader that outlast a visit, on his own machine: theme, keys. Without storage they are forgotten. */
export function kept(name: string): string | null {
  try {
    return window.localStorage.getItem(`plenum-${name}`);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    window.localStorage.setItem(`plenum-${name}`, value);
  } catch {
    // private windows may refuse: the choice holds until the page is left
  }
}
