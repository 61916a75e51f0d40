import { type ReactNode, useMemo } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { colorOf } from '../../people/colors.ts';
import { Mark } from '../../people/Mark.tsx';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import type { TieFigureProps } from './TieMatrixFigure.tsx';
import { tieLayout } from './tieLayout.ts';
import { tieLinks } from './tieMatrix.ts';

/** Narrower, names would lie over each other: the drawing scrolls sideways instead. */
const LEAST = 720;

/** The network of ties: friends near each other; full lines for liking, broken ones for dislike, by strength. */
export function TieNetworkFigure({ matrix, record, at }: TieFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const wide = Math.max(LEAST, Math.min(width, 1000));
  const high = Math.round(wide * 0.66);
  const links = useMemo(() => tieLinks(matrix), [matrix]);
  const places = useMemo(
    () => new Map(tieLayout(matrix.persons, links, wide, high).map((place) => [place.id, place])),
    [matrix, links, wide, high],
  );
  const { network } = words.people;
  const find = (id: string) => record.persons.find((person) => person.id === id);
  const name = (id: string): string => find(id)?.short ?? id;
  const date = dateWords(at, words.time.months);
  const { id, scenarioHash } = record.scenario;
  return (
    <Figure
      id="ties-network"
      title={network.network}
      kind="documented"
      summary={network.networkSummary(date, links.length)}
      provenance={`${words.lookUp.provenance(id, scenarioHash)}, ${date}`}
      table={{
        columns: [network.pair, network.mean],
        rows: links.map(({ source, target, liking }) => [
          `${name(source)} - ${name(target)}`,
          Number(liking.toFixed(2)),
        ]),
      }}
    >
      <div ref={box} className="sideways">
        <svg width={wide} height={high} viewBox={`0 0 ${wide} ${high}`} role="presentation">
          {links.map(({ source, target, liking }) => {
            const [a, b] = [places.get(source)!, places.get(target)!];
            return (
              <line
                key={`${source} ${target}`}
                {...{ x1: a.x, y1: a.y, x2: b.x, y2: b.y }}
                className={liking < 0 ? 'tie tie-against' : 'tie'}
                strokeWidth={0.6 + 3 * Math.abs(liking)}
              />
            );
          })}
          {matrix.persons.map((person) => {
            const { x, y } = places.get(person)!;
            const known = find(person);
            return (
              <g key={person}>
                <Mark x={x} y={y} size={8} shape={known?.color?.mark} color={colorOf(known)} />
                <text x={x} y={y + 22} textAnchor="middle" className="halo">
                  {name(person)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </Figure>
  );
}
