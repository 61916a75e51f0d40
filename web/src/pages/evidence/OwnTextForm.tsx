import type { Claim } from 'plenum/evidence';
import { type ReactNode, useState } from 'react';
import type { ClaimsBundle } from '../../data/lookup.ts';
import { words } from '../../strings/index.ts';
import { grouped } from '../../words/numbers.ts';
import { useOwnFile } from './useOwnFile.ts';

interface FormProps {
  claims: ClaimsBundle;
  /** looks for the claims of a source in a text */
  look: (text: string, source: string) => void;
  /** how that stands */
  said: string;
}

/** Where a text is dropped, chosen or pasted, and which source it is a copy of. */
export function OwnTextForm({ claims, look, said }: FormProps): ReactNode {
  const [source, setSource] = useState('');
  const [pasted, setPasted] = useState('');
  const { state, take, encode, clear } = useOwnFile();
  const { text: own } = words.evidence;
  const sources = bySize(claims.claims);
  const chosen = source === '' ? (sources[0]?.[0] ?? '') : source;
  const { file, reading, refusal, text, encoding } = state;
  return (
    <form
      className="stack drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        look(text ?? pasted, chosen);
      }}
    >
      <label className="stack">
        <span>
          {own.choose}, {own.drop}
        </span>
        <input
          type="file"
          accept=".txt,.text,.md,.html,.htm,.xhtml,.pdf,.epub,.docx"
          onChange={({ target }) => take(target.files?.[0])}
        />
      </label>
      <label>
        {own.encoding}{' '}
        <select value={encoding} onChange={({ target }) => encode(target.value)}>
          {own.encodings.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {refusal !== undefined && (
        <p role="alert">
          <strong>{file?.name}</strong> {refusal}.
        </p>
      )}
      {text === undefined ? (
        <label className="stack">
          {own.paste}
          <textarea
            rows={6}
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
            spellCheck={false}
          />
        </label>
      ) : (
        <p className="row">
          <span>{own.opened(file?.name ?? '', grouped(text.length))}</span>
          <button type="button" className="button" onClick={clear}>
            {own.putAway}
          </button>
        </p>
      )}
      <label>
        {own.source}{' '}
        <select value={chosen} onChange={({ target }) => setSource(target.value)}>
          {sources.map(([id, count]) => (
            <option key={id} value={id}>
              {claims.sources.find((each) => each.id === id)?.custom.short ?? id} ({count})
            </option>
          ))}
        </select>
      </label>
      <div className="row">
        <button type="submit" className="button main" disabled={reading}>
          {own.read}
        </button>
        <span role="status">{reading ? own.reading(file?.name ?? '') : said}</span>
      </div>
    </form>
  );
}

/** Sources by how many of their claims have words to look for; sources without any are left out. */
function bySize(claims: readonly Claim[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { source, terms = [] } of claims)
    if (terms.length > 0) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
