import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { CauseRow } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';

export const SORTS = ['cause', 'catalyst', 'irrelevant'] as const;
export type Sort = (typeof SORTS)[number];

interface SortProps {
  causes: readonly CauseRow[];
  sorted: Readonly<Record<string, Sort>>;
  setSorted: (sorted: Readonly<Record<string, Sort>>) => void;
  /** whether the model's verdicts are shown beside */
  revealed: boolean;
}

/** Each cause sorted by hand, before the model's answer is seen; the order gives nothing away. */
export function SortFirst({ causes, sorted, setSorted, revealed }: SortProps): ReactNode {
  const unordered = causes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <section className="sorting" aria-label={words.why.sort}>
      <p>{words.why.sortLead}</p>
      <ul>
        {unordered.map(({ cause, name, verdict }) => (
          <li key={cause}>
            <RadioGroup
              className="choices"
              aria-label={name}
              value={sorted[cause] ?? null}
              onChange={(value) => setSorted({ ...sorted, [cause]: value as Sort })}
              orientation="horizontal"
            >
              <span className="sort-name">{name}</span>
              {SORTS.map((sort) => (
                <Radio key={sort} value={sort} className="choice">
                  {words.why.sorts[sort]}
                </Radio>
              ))}
              {revealed && (
                <span>
                  {words.why.model}: <strong>{verdict}</strong>
                </span>
              )}
            </RadioGroup>
          </li>
        ))}
      </ul>
    </section>
  );
}
