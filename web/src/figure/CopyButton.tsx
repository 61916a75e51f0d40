import { type ReactNode, useState } from 'react';
import { words } from '../strings/index.ts';

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, name }: { text: string; name: string }): ReactNode {
  const [said, setSaid] = useState('');
  const copy = (): void => {
    const done = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    void done.then(
      () => setSaid(words.figure.copied),
      () => setSaid(words.figure.copyFailed),
    );
  };
  return (
    <span className="row no-print">
      <button type="button" className="button" onClick={copy}>
        {name}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
