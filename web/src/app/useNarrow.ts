import { useSyncExternalStore } from 'react';

/** Up to this width a page is laid out for the thumb; style sheets say the same. */
const PHONE = '(max-width: 700px)';

const follow = (tell: () => void): (() => void) => {
  const media = window.matchMedia(PHONE);
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
};

/** Whether the window is as narrow as a phone's, where the order of a page is another. */
export const useNarrow = (): boolean => useSyncExternalStore(follow, () => window.matchMedia(PHONE).matches);
