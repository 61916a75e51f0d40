import { type ReactNode, useState } from 'react';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { OwnTextForm } from './OwnTextForm.tsx';
import { OwnTextResultView } from './OwnTextResult.tsx';
import type { OwnTextResult } from './ownTextWorker.ts';
import { readOwnText } from './readOwnText.ts';

/** The reader's own copy of a source: read in the page, its claims looked for and marked in place. */
export default function OwnText(): ReactNode {
  const claims = useData('claims');
  const people = useData('people');
  const [said, setSaid] = useState('');
  const [result, setResult] = useState<{ text: string; result: OwnTextResult } | null>(null);
  if (claims === undefined || people === undefined) return <p role="status">{words.app.loading}</p>;
  const { text: own } = words.evidence;
  const look = async (text: string, source: string): Promise<void> => {
    if (text.trim() === '') return setSaid(own.empty);
    setSaid(words.app.loading);
    const { persons, bodies } = people;
    try {
      const found = await readOwnText({ text, source, claims: claims.claims, persons, bodies });
      setResult({ text, result: found });
      setSaid('');
    } catch (error) {
      setSaid(String(error));
    }
  };
  return (
    <>
      <p className="prose">{own.lead}</p>
      <OwnTextForm claims={claims} look={(text, source) => void look(text, source)} said={said} />
      {result !== null && <OwnTextResultView {...result} people={people} />}
    </>
  );
}
