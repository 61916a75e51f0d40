import { type ReactNode, useId } from 'react';
import { words } from '../../strings/index.ts';
import { EXAMPLE, EXAMPLE_NAME, EXAMPLE_SCALE } from './example.ts';

/** What the reader has put in, as text. */
export interface LabInput {
  readonly text: string;
  readonly name: string;
  readonly low: string;
  readonly high: string;
  readonly seed: string;
}

interface LabFormProps {
  input: LabInput;
  change: (input: LabInput) => void;
  run: () => void;
}

/** Where a table is dropped, chosen, pasted or mended, and what else the models need to know. */
export function LabForm({ input, change, run }: LabFormProps): ReactNode {
  const { lab } = words;
  const help = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) change({ ...input, text: await file.text(), name: file.name, low: '', high: '' });
  };
  return (
    <form
      className="stack drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <label className="stack">
        <span>
          {lab.choose}, {lab.drop}
        </span>
        <input type="file" accept=".csv,.tsv,.txt" onChange={({ target }) => void take(target.files?.[0])} />
      </label>
      <label className="stack">
        {lab.table}
        <textarea
          className="mono"
          rows={12}
          value={input.text}
          aria-describedby={help}
          spellCheck={false}
          onChange={({ target }) => change({ ...input, text: target.value, name: own(input.name) })}
        />
      </label>
      <p id={help} className="small quiet">
        {lab.tableHelp}
      </p>
      <div className="row">
        <Field name={lab.low} value={input.low} set={(low) => change({ ...input, low })} />
        <Field name={lab.high} value={input.high} set={(high) => change({ ...input, high })} />
        <Field name={lab.seed} value={input.seed} set={(seed) => change({ ...input, seed })} />
        <button type="submit" className="button main">
          {lab.run}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => change({ text: EXAMPLE, name: EXAMPLE_NAME, ...EXAMPLE_SCALE, seed: '1' })}
        >
          {lab.loadExample}
        </button>
      </div>
    </form>
  );
}

/** A table that was written over is no longer the example. */
const own = (name: string): string => (name === EXAMPLE_NAME ? `${words.lab.ownTable}.csv` : name);

function Field({
  name,
  value,
  set,
}: {
  name: string;
  value: string;
  set: (value: string) => void;
}): ReactNode {
  return (
    <label className="field">
      {name}
      <input type="text" inputMode="decimal" value={value} onChange={({ target }) => set(target.value)} />
    </label>
  );
}
