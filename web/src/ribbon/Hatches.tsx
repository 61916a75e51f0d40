import type { ReactNode } from 'react';

export const HATCH = 'no-one';

/** The hatch of "no one": a result with a look of its own, told apart without color. */
export function Hatches({ id }: { id: string }): ReactNode {
  return (
    <defs>
      <pattern
        id={`${id}-${HATCH}`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" fill="var(--paper)" />
        <line x1="0" y1="0" x2="0" y2="7" stroke="var(--no-one)" strokeWidth="2.2" />
      </pattern>
    </defs>
  );
}
