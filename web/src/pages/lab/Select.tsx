import type { ReactNode } from 'react';

interface SelectProps {
  name: string;
  options: readonly string[];
  value: number;
  change: (value: number) => void;
}

/** One of several, by its place in the list. */
export function Select({ name, options, value, change }: SelectProps): ReactNode {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={({ target }) => change(Number(target.value))}>
        {options.map((option, at) => (
          <option key={option} value={at}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
