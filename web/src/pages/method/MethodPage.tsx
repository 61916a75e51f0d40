import Markdown from 'markdown-to-jsx';
import type { ReactNode } from 'react';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import type { MethodBundle } from '../../data/lookup.ts';
import { useData } from '../../data/useData.ts';
import { CopyButton } from '../../figure/CopyButton.tsx';
import { SubNav } from '../../lookup/SubNav.tsx';
import { words } from '../../strings/index.ts';
import { Mechanisms } from './Mechanisms.tsx';
import '../../lookup/lookUp.css';

const VIEWS = ['model', 'mechanisms', 'odd', 'limits', 'cite'] as const;

/** What the model is: in short, mechanism by mechanism, by the ODD protocol; its limits, and how to cite it. */
export default function MethodPage(): ReactNode {
  const bundle = useData('method');
  const [asked] = useParameter('view', 'model');
  const view = VIEWS.find((id) => id === asked) ?? 'model';
  const { title, views, label } = words.method;
  return (
    <main id="main" className="page" aria-busy={bundle === undefined}>
      <AssumptionLine />
      <h1>{title}</h1>
      <SubNav
        label={label}
        here={view}
        views={VIEWS.map((id) => ({ id, name: views[id], address: pageAddress('/method', { view: id }) }))}
      />
      {bundle !== undefined && <View view={view} bundle={bundle} />}
    </main>
  );
}

/** Texts come from the project's own program; HTML in them would be shown, never run. */
const OPTIONS = { disableParsingRawHTML: true, forceBlock: true } as const;

function View({ view, bundle }: { view: (typeof VIEWS)[number]; bundle: MethodBundle }): ReactNode {
  switch (view) {
    case 'model':
      return <InShort bundle={bundle} />;
    case 'mechanisms':
      return <Mechanisms mechanisms={bundle.mechanisms} />;
    case 'odd':
      return (
        <div className="text">
          <Markdown options={OPTIONS}>{lowered(bundle.odd)}</Markdown>
        </div>
      );
    case 'limits':
      return (
        <div className="text">
          <Markdown options={OPTIONS}>{lowered(bundle.limits)}</Markdown>
        </div>
      );
    case 'cite':
      return <CiteModel citation={bundle.citation} />;
  }
}

/** Headings one level down, since the page has its own title. */
const lowered = (markdown: string): string => markdown.replace(/^#/gm, '##');

function InShort({ bundle }: { bundle: MethodBundle }): ReactNode {
  const { short, credit, misses } = words.method;
  return (
    <section className="stack">
      <p className="prose">{bundle.description}</p>
      {short.map((paragraph) => (
        <p key={paragraph} className="prose">
          {paragraph}
        </p>
      ))}
      <p className="prose">{credit}</p>
      {bundle.misses.length > 0 && <h2>{misses}</h2>}
      <ul>
        {bundle.misses.map((miss) => (
          <li key={miss}>{miss}</li>
        ))}
      </ul>
    </section>
  );
}

function CiteModel({ citation: { text, bibtex } }: { citation: MethodBundle['citation'] }): ReactNode {
  const { citeLead, bibtex: name } = words.method;
  return (
    <section className="stack">
      <p>{citeLead}</p>
      <p className="prose">{text}</p>
      <CopyButton text={text} name={words.figure.copy} />
      <h2>{name}</h2>
      <pre className="mono block">{bibtex}</pre>
      <CopyButton text={bibtex} name={words.figure.copy} />
    </section>
  );
}
