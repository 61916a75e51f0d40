import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useData } from '../data/useData.ts';
import { CopyButton } from '../figure/CopyButton.tsx';
import { words } from '../strings/index.ts';
import { madeWith, markOf } from './linkVersion.ts';
import { useParameter } from './urlState.ts';

/** Says so where a link was made with another version, or with another state of the data: the numbers may differ. */
export function OldLink(): ReactNode {
  const [mark, setMark] = useParameter('v', '');
  const [path] = useLocation();
  const story = useData('story');
  const made = madeWith(mark);
  if (made === undefined || story === undefined) return null;
  const now = madeWith(markOf(story.scenarioHash))!;
  const sameVersion = made.version === now.version;
  if (sameVersion && (made.data === undefined || made.data === now.data)) return null;
  const { oldLink } = words;
  const then = oldLink.state(made.version, made.data ?? '');
  return (
    <aside className="notice no-print" aria-label={oldLink.label}>
      <p>{oldLink.text(then, oldLink.state(now.version, sameVersion ? now.data! : ''))}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => setMark('', 'replace')}>
          {oldLink.recompute(now.version)}
        </button>
        <details>
          <summary>{oldLink.asThen}</summary>
          <p>{oldLink.how(then)}</p>
          <CopyButton text={`${path}${window.location.search}`} name={oldLink.copy} />
        </details>
      </div>
    </aside>
  );
}
