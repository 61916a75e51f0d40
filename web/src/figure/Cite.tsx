import type { ReactNode } from 'react';
import { useLink } from '../app/linkVersion.ts';
import { Sheet } from '../app/Sheet.tsx';
import { words } from '../strings/index.ts';
import { CopyButton } from './CopyButton.tsx';

interface CiteProps {
  title: string;
  provenance: string;
  open: boolean;
  close: () => void;
}

/** A line for a footnote of one's own: what, with which reading, seed and version, and where it can be seen again. */
export function Cite({ title, provenance, open, close }: CiteProps): ReactNode {
  const link = useLink();
  const line = `"${title}", ${words.app.name} ${__VERSION__}, ${provenance}. ${link}`;
  return (
    <Sheet title={words.figure.cite} open={open} close={close}>
      <p>{words.figure.citeText}</p>
      <p className="prose">{line}</p>
      <CopyButton text={line} name={words.figure.copy} />
    </Sheet>
  );
}
