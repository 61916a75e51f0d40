import { type ReactNode, useState } from 'react';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { words } from '../../strings/index.ts';
import { EXAMPLE, EXAMPLE_NAME, EXAMPLE_SCALE } from './example.ts';
import { LabForm, type LabInput } from './LabForm.tsx';
import { LabResults } from './LabResults.tsx';
import { Problems } from './Problems.tsx';
import { useLab } from './useLab.ts';
import '../../lookup/lookUp.css';

/** The lab: a table of one's own, all models of the shelf on it. The table stays in the page and out of its address. */
export default function LabPage(): ReactNode {
  const [input, setInput] = useState<LabInput>({
    text: EXAMPLE,
    name: EXAMPLE_NAME,
    ...EXAMPLE_SCALE,
    seed: '1',
  });
  const [shown, setShown] = useState(input);
  const { state, run, cancel } = useLab();
  const start = (at: number): void => {
    const { text, name, low, high, seed } = input;
    setShown(input);
    const scale = low === '' || high === '' ? null : { low: Number(low), high: Number(high) };
    run({ text, fileName: name, scale, seed: Math.max(0, Math.floor(Number(seed)) || 0), at });
  };
  const { lab } = words;
  const { result, running, done, failure } = state;
  return (
    <main id="main" className="page">
      <AssumptionLine recordOnly histories={lab.rests} />
      <h1>{lab.title}</h1>
      <p className="prose">{lab.lead}</p>
      <LabForm input={input} change={setInput} run={() => start(0)} />
      <p role="status">
        {running && lab.running(done)} {failure !== null && `${lab.failed} ${failure}`}
      </p>
      {running && (
        <p>
          <button type="button" className="button" onClick={cancel}>
            {lab.cancel}
          </button>
        </p>
      )}
      {result !== null && 'problems' in result && <Problems problems={result.problems} />}
      {result !== null && 'runs' in result && (
        <LabResults
          result={result}
          choose={start}
          provenance={lab.provenance(shown.name, Number(shown.seed))}
        />
      )}
    </main>
  );
}
