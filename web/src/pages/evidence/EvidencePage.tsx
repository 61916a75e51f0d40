import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import { SubNav } from '../../lookup/SubNav.tsx';
import { words } from '../../strings/index.ts';
import { Contradictions } from './Contradictions.tsx';
import '../../lookup/lookUp.css';

/** Views other than the first are loaded when opened: the search and the reader bring libraries. */
const VIEWS: Readonly<Record<keyof typeof words.evidence.views, ComponentType>> = {
  contradictions: Contradictions,
  claims: lazy(() => import('./Claims.tsx')),
  sources: lazy(() => import('./Sources.tsx')),
  readings: lazy(() => import('./Readings.tsx')),
  text: lazy(() => import('./OwnText.tsx')),
};
const IDS = Object.keys(VIEWS) as (keyof typeof VIEWS)[];

/** Evidence: where the sources disagree, what is claimed, by whom, how schools read it, and the reader's own text. */
export default function EvidencePage(): ReactNode {
  const [asked] = useParameter('view', 'contradictions');
  const view = IDS.find((id) => id === asked) ?? 'contradictions';
  const View = VIEWS[view];
  const { title, label, views } = words.evidence;
  const address = (id: string): string =>
    pageAddress('/evidence', { view: id === 'contradictions' ? '' : id });
  return (
    <main id="main" className="page">
      <AssumptionLine />
      <h1>{title}</h1>
      <SubNav
        label={label}
        here={view}
        views={IDS.map((id) => ({ id, name: views[id], address: address(id) }))}
      />
      <Suspense fallback={<p role="status">{words.app.loading}</p>}>
        <View />
      </Suspense>
    </main>
  );
}
