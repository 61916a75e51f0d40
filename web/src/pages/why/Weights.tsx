import type { ReactNode } from 'react';
import type { Estimate, Weighing, WhyData } from '../../data/shapes.ts';
import { Figure } from '../../figure/Figure.tsx';
import { DotIntervals } from '../../intervals/DotIntervals.tsx';
import { words } from '../../strings/index.ts';
import { doubts, saidChance } from '../../words/doubts.ts';
import { signedHundred } from '../../words/numbers.ts';

interface WeightsProps {
  id: string;
  title: string;
  weighing: Weighing;
  /** the shipped result, for the range over readings; left out where it would compare unlike counts */
  why: WhyData | undefined;
  provenance: string;
  keys?: boolean;
}

/** The causes as dots with intervals, greatest first; too few histories give no chart but say how many are needed. */
export function Weights({ id, title, weighing, why, provenance, keys }: WeightsProps): ReactNode {
  if (!weighing.enough) return <p>{words.why.tooFew(perWorld(weighing.needed))}</p>;
  const range = (cause: string): { low: number; high: number } | null => {
    const values = (why?.readings ?? []).flatMap(({ thresholds }) =>
      thresholds[0]!.causes.filter((row) => row.cause === cause).map((row) => row.contribution.estimate),
    );
    return values.length < 2 ? null : { low: Math.min(...values), high: Math.max(...values) };
  };
  const interval = ({ low, high }: { low: number; high: number }): string =>
    `${signedHundred(low)} to ${signedHundred(high)}`;
  return (
    <Figure
      id={id}
      title={title}
      kind="computed"
      summary={words.why.summary(
        weighing.causes.map(({ name, contribution, letters, verdict }) =>
          words.why.row(name, signedHundred(contribution.estimate), letters, verdict),
        ),
      )}
      table={{
        columns: [...words.why.columns],
        rows: weighing.causes.map((row) => {
          const over = range(row.cause);
          return [
            ...[row.name, row.letters, signedHundred(row.contribution.estimate), interval(row.contribution)],
            over === null ? '' : interval(over),
            ...[signedHundred(row.butFor.estimate), signedHundred(row.alone.estimate), row.verdict],
          ];
        }),
      }}
      provenance={provenance}
      {...(keys === undefined ? {} : { keys })}
      below={<p className="small quiet">{words.why.key}</p>}
    >
      <DotIntervals
        zero={words.why.zero}
        rows={weighing.causes.map((row) => ({
          id: row.cause,
          mark: row.letters,
          name: row.name,
          color: 'var(--link)',
          estimate: row.contribution.estimate,
          low: row.contribution.low,
          high: row.contribution.high,
          hollow: row.butFor.estimate,
          range: range(row.cause),
          text: signedHundred(row.contribution.estimate),
        }))}
      />
    </Figure>
  );
}

const perWorld = (needed: number): string => String(needed).replace(/\B(?=(\d{3})+$)/g, ',');

/** How often the person leads, with all causes at work and with all neutral, each with both doubts. */
export function bothChances({ actual, neutral }: Weighing, why: WhyData): [actual: string, neutral: string] {
  const said = (own: Estimate, of: (weighing: Weighing) => Estimate): string => {
    const all = [own, ...why.readings.map(({ thresholds }) => of(thresholds[0]!))].map(
      ({ estimate }) => estimate,
    );
    const readings = { low: Math.max(0, Math.min(...all)), high: Math.max(0, ...all) };
    const dice = { low: Math.max(0, own.low), high: Math.max(0, own.high) };
    return words.why.chance(saidChance(Math.max(0, own.estimate), dice, readings), doubts(dice, readings));
  };
  return [said(actual, (weighing) => weighing.actual), said(neutral, (weighing) => weighing.neutral)];
}
