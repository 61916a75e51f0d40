import type { Claim } from 'plenum/evidence';
import { type ReactNode, useState } from 'react';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { fileText } from './fileText.ts';
import { OwnTextResultView } from './OwnTextResult.tsx';
import type { OwnTextResult } from './ownTextWorker.ts';
import { readOwnText } from './readOwnText.ts';

/** The reader's own copy of a source: read in the page, its claims looked for and marked in place. */
export default function OwnText(): ReactNode {
  const claims = useData('claims');
  const people = useData('people');
  const [source, setSource] = useState('');
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const [result, setResult] = useState<{ text: string; result: OwnTextResult } | null>(null);
  if (claims === undefined || people === undefined) return <p role="status">{words.app.loading}</p>;
  const { text: own } = words.evidence;
  const chosen = source === '' ? (bySize(claims.claims)[0]?.[0] ?? '') : source;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await fileText(file);
    if ('fault' in read) setSaid(own[read.fault]);
    else {
      setSaid(file.name);
      setText(read.text);
    }
  };
  const look = async (): Promise<void> => {
    if (text.trim() === '') return setSaid(own.empty);
    setSaid(words.app.loading);
    const { persons, bodies } = people;
    try {
      const found = await readOwnText({ text, source: chosen, claims: claims.claims, persons, bodies });
      setResult({ text, result: found });
      setSaid('');
    } catch (error) {
      setSaid(String(error));
    }
  };
  return (
    <>
      <p className="prose">{own.lead}</p>
      <form
        className="stack drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void take(event.dataTransfer.files[0]);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <label className="stack">
          <span>
            {own.choose}, {own.drop}
          </span>
          <input
            type="file"
            accept=".txt,.text,.md,.html,.htm,.xhtml"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        <label className="stack">
          {own.paste}
          <textarea
            rows={6}
            value={text}
            onChange={({ target }) => setText(target.value)}
            spellCheck={false}
          />
        </label>
        <label>
          {own.source}{' '}
          <select value={chosen} onChange={({ target }) => setSource(target.value)}>
            {bySize(claims.claims).map(([id, count]) => (
              <option key={id} value={id}>
                {claims.sources.find((each) => each.id === id)?.custom.short ?? id} ({count})
              </option>
            ))}
          </select>
        </label>
        <div className="row">
          <button type="submit" className="button main">
            {own.read}
          </button>
          <span role="status">{said}</span>
        </div>
      </form>
      {result !== null && <OwnTextResultView {...result} people={people} />}
    </>
  );
}

/** Sources by how many of their claims have words to look for; sources without any are left out. */
function bySize(claims: readonly Claim[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { source, terms = [] } of claims)
    if (terms.length > 0) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
