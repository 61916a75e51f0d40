import type { ReactNode } from 'react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import type { PersonBrief } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { BandMark } from './BandMark.tsx';
import type { Contender } from './contenders.ts';

interface RowProps {
  row: Contender;
  persons: readonly PersonBrief[];
  count: number;
  left: number;
  setCount: (count: number) => void;
}

const ALL = 100;
const STEP = 5;

/** Tokens for one outcome, in fives: by button, by arrow keys, or typed. */
export function TokenRow({ row: { person, name }, persons, count, left, setCount }: RowProps): ReactNode {
  return (
    <li>
      <NumberField
        className="token-field"
        value={count}
        minValue={0}
        maxValue={Math.min(ALL, count + Math.max(0, left))}
        step={STEP}
        aria-label={words.guess.tokens(name)}
        onChange={(value) => setCount(Number.isNaN(value) ? 0 : value)}
      >
        <Label>
          <BandMark who={person} persons={persons} /> {name}
        </Label>
        <Group className="token-count">
          <Button slot="decrement" className="button" aria-label={words.guess.fewer(name)}>
            −
          </Button>
          <Input />
          <Button slot="increment" className="button" aria-label={words.guess.more(name)}>
            +
          </Button>
        </Group>
      </NumberField>
      <span className="token-bar" aria-hidden="true">
        <span style={{ width: `${count}%` }} />
      </span>
    </li>
  );
}
