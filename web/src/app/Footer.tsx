import type { ReactNode } from 'react';
import { words } from '../strings/index.ts';

/** On screen: what this is and is not. On paper also the address, so that a print leads back to its figure. */
export function Footer(): ReactNode {
  return (
    <footer className="footer">
      <p>
        {words.app.argument} {words.app.name} {__VERSION__}.
      </p>
      <p className="print-only">{window.location.href}</p>
    </footer>
  );
}
