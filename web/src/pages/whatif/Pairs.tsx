import { formatDay } from 'plenum/evidence';
import { partingOf, type ToldHistory } from 'plenum/telling';
import { type ReactNode, useState } from 'react';
import { words } from '../../strings/index.ts';
import { dayName } from '../../words/numbers.ts';
import type { TwinAnswer } from './askTwinWorlds.ts';

interface PairsProps {
  answer: TwinAnswer;
  nameOf: (id: string | null) => string;
}

/** Pairs of histories, stepped by hand: where the two part, and both told side by side. */
export function Pairs({ answer, nameOf }: PairsProps): ReactNode {
  const [at, setAt] = useState(0);
  const { told } = answer;
  const [before, after] = told[Math.min(at, told.length - 1)] ?? [];
  if (before === undefined || after === undefined) return null;
  const parting = partingOf(before, after);
  return (
    <section className="pairs" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{words.whatIf.pairs(told.length)}</h2>
      <p>{partingsText(told)}</p>
      <div className="row no-print">
        <button type="button" className="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {words.whatIf.before}
        </button>
        <output>{words.whatIf.pair(at + 1, told.length)}</output>
        <button
          type="button"
          className="button"
          disabled={at >= told.length - 1}
          onClick={() => setAt(at + 1)}
        >
          {words.whatIf.next}
        </button>
      </div>
      <p>
        {parting.day === null ? words.whatIf.neverPart : words.whatIf.part(dayName(formatDay(parting.day)))}{' '}
        {words.whatIf.ends(nameOf(before.leader), nameOf(after.leader))}
      </p>
      <div className="twins">
        <Told title={words.whatIf.without} history={before} from={parting.at} />
        <Told title={words.whatIf.with} history={after} from={parting.at} />
      </div>
    </section>
  );
}

/** When the first half of the pairs has parted, and how many never do. */
function partingsText(told: TwinAnswer['told']): string {
  const days = told.flatMap(([before, after]) => partingOf(before!, after!).day ?? []).sort((a, b) => a - b);
  const half = days[Math.ceil(told.length / 2) - 1];
  return words.whatIf.partings(
    half === undefined ? undefined : dayName(formatDay(half)),
    told.length - days.length,
    told.length,
  );
}

/** So many lines are told before the two part, and after. */
const BEFORE = 3;
const AFTER = 14;

function Told({
  title,
  history,
  from,
}: {
  title: string;
  history: ToldHistory;
  from: number | null;
}): ReactNode {
  const start = Math.max(0, (from ?? 0) - BEFORE);
  const lines = history.lines.slice(start, start + BEFORE + AFTER);
  return (
    <section aria-label={title}>
      <h3>
        {title} <span className="quiet small">({words.whatIf.simulated})</span>
      </h3>
      <ol>
        {lines.map(({ day, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one history never move
          <li key={i} className={from !== null && start + i >= from ? undefined : 'quiet'}>
            <time dateTime={formatDay(day)}>{dayName(formatDay(day))}</time> {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
