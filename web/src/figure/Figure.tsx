import { type ReactNode, useId, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useKeys } from '../app/keys.tsx';
import { words } from '../strings/index.ts';
import { Cite } from './Cite.tsx';
import { csvOf, save } from './csv.ts';
import { DataTable, type TableData } from './DataTable.tsx';
import { pngOf, svgText } from './picture.ts';

export interface FigureProps {
  /** names the downloads: lower case and hyphens */
  id: string;
  title: string;
  /** documented things and computed ones never share an unlabeled panel */
  kind: 'documented' | 'computed';
  /** what the picture shows, in one or two sentences: read out, and first to be read without eyes */
  summary: string;
  /** the numbers behind the picture */
  table: TableData;
  /** what "cite this" says after title, address and version: reading, seed, counts, hash */
  provenance: string;
  /** a footnote that leads from the figure to its sources, where the text around it has none */
  note?: ReactNode;
  /** whether keys t and c act on this figure: the first of a page */
  keys?: boolean;
  /** what stands below the picture: a scrubber, notes */
  below?: ReactNode;
  /** the picture: one `<svg>`, hidden from screen readers, which get the summary and the table */
  children: ReactNode;
}

/** The frame of every chart: its title, the picture or the table behind it, downloads, and how to cite it. */
export function Figure({
  id,
  title,
  kind,
  summary,
  table,
  provenance,
  note,
  keys,
  below,
  children,
}: FigureProps): ReactNode {
  const [asTable, setAsTable] = useState(false);
  const [citing, setCiting] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const summaryId = useId();
  useKeys(keys === true ? { t: () => setAsTable(!asTable), c: () => setCiting(true) } : {});
  const svg = (): SVGSVGElement | null => picture.current?.querySelector('svg') ?? null;
  const saveSvg = (): void => {
    const found = svg();
    if (found !== null) save(`${id}.svg`, new Blob([svgText(found)], { type: 'image/svg+xml' }));
  };
  const savePng = async (): Promise<void> => {
    const found = svg();
    if (found !== null) save(`${id}.png`, await pngOf(found));
  };
  return (
    <figure className="figure" aria-describedby={summaryId} data-figure={id}>
      <div className="figure-head">
        <figcaption>
          {title} <span className="kind">({words.figure[kind]})</span>
          {note}
        </figcaption>
        {/* biome-ignore lint/a11y/useSemanticElements: a toolbar of buttons is no form */}
        <div className="figure-tools" role="group" aria-label={words.figure.tools(title)}>
          <ToggleButton className="plain" isSelected={asTable} onChange={setAsTable}>
            {words.figure.table}
          </ToggleButton>
          {!asTable && (
            <>
              <button type="button" className="plain" onClick={saveSvg}>
                {words.figure.svg}
              </button>
              <button type="button" className="plain" onClick={() => void savePng()}>
                {words.figure.png}
              </button>
            </>
          )}
          <button
            type="button"
            className="plain"
            onClick={() => save(`${id}.csv`, new Blob([csvOf(table)], { type: 'text/csv' }))}
          >
            {words.figure.csv}
          </button>
          <button type="button" className="plain" onClick={() => setCiting(true)}>
            {words.figure.cite}
          </button>
        </div>
      </div>
      <p id={summaryId} className="sr">
        {summary}
      </p>
      {asTable && <DataTable caption={words.figure.tableOf(title)} table={table} />}
      <div ref={picture} aria-hidden="true" hidden={asTable}>
        {children}
      </div>
      {below}
      <Cite title={title} provenance={provenance} open={citing} close={() => setCiting(false)} />
    </figure>
  );
}
