import type { ReactNode } from 'react';
import { words } from '../strings/index.ts';

interface MoreButtonProps {
  /** entries that are shown now, of how many there are */
  shown: number;
  all: number;
  /** entries that each press adds */
  step: number;
  show: (most: number) => void;
}

/** Shows some more entries of a long list; nothing where all are shown. */
export const MoreButton = ({ shown, all, step, show }: MoreButtonProps): ReactNode =>
  all > shown && (
    <p>
      <button type="button" className="button" onClick={() => show(shown + step)}>
        {words.lookUp.more(Math.min(step, all - shown))}
      </button>
    </p>
  );
