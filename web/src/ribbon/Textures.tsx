import type { ReactNode } from 'react';
import { Mark } from '../people/Mark.tsx';

const TILE = 13;

/** Names the texture of a person's mark among the patterns of one drawing. */
export const textureOf = (id: string, mark: string | undefined): string => `url(#${id}-texture-${mark})`;

/** Bands without color: each person's own mark, tiled. What is told apart by marks on screen is told apart so on paper. */
export function Textures({ id, marks }: { id: string; marks: readonly (string | undefined)[] }): ReactNode {
  return (
    <defs>
      {[...new Set(marks)].map((mark) => (
        <pattern
          key={mark}
          id={`${id}-texture-${mark}`}
          width={TILE}
          height={TILE}
          patternUnits="userSpaceOnUse"
        >
          <rect width={TILE} height={TILE} fill="#e2e2e2" />
          <Mark x={TILE / 2} y={TILE / 2} size={4.2} shape={mark} color="#333333" />
        </pattern>
      ))}
    </defs>
  );
}
