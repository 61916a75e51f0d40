import type { ReactNode } from 'react';
import { useData } from '../data/useData.ts';
import { words } from '../strings/index.ts';
import { useReading } from './AssumptionLine.tsx';
import { useLink } from './linkVersion.ts';

/** On screen: what this is and is not. On paper also address, reading and hash, so that a print leads back to its figure. */
export function Footer(): ReactNode {
  const [reading] = useReading();
  const link = useLink();
  const story = useData('story');
  return (
    <footer className="footer">
      <p>
        {words.app.argument} {words.app.name} {__VERSION__}.
      </p>
      <p className="print-only">{words.app.printed(reading, story?.scenarioHash.slice(0, 12) ?? '')}</p>
      <p className="print-only">{link}</p>
    </footer>
  );
}
