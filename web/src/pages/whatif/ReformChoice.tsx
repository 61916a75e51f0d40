import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
import type { ReformCard } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { dayName } from '../../words/numbers.ts';

const MOST = 3;

interface ChoiceProps {
  reforms: readonly ReformCard[];
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

/** All reforms, restrained ones first; three at most at once, or nothing can be learned. */
export function ReformChoice({ reforms, chosen, choose }: ChoiceProps): ReactNode {
  return (
    <details className="choice-list no-print">
      <summary>{words.whatIf.choose(reforms.length)}</summary>
      {(['restrained', 'exuberant'] as const).map((mark) => {
        const own = reforms.filter((reform) => reform.mark === mark);
        return (
          <CheckboxGroup
            key={mark}
            value={[...chosen]}
            onChange={(ids) => choose(ids.slice(-MOST))}
            className="checks"
            aria-label={words.whatIf.mark[mark]}
          >
            <p>
              <strong>{words.whatIf.mark[mark]}</strong>: {words.whatIf.rule[mark]}
            </p>
            {own.map(({ id, question, date }) => (
              <Checkbox key={id} value={id} className="check">
                <span className="check-box" aria-hidden="true" />
                <span>
                  {question} <span className="quiet">{dayName(date)}</span>
                </span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        );
      })}
    </details>
  );
}
