import { type ReactNode, useId } from 'react';
import type { PersonBrief } from '../data/shapes.ts';
import { colorOf } from '../people/colors.ts';
import { type Layer, personOf } from './bands.ts';
import { HATCH, Hatches } from './Hatches.tsx';

interface BandsProps {
  layers: readonly Layer[];
  persons: readonly PersonBrief[];
  /** left edge of each date's step, and the right end of the last */
  edges: readonly number[];
  height: number;
}

/** The bands of a ribbon: a monthly stack laid along time, stepped and never smoothed; soft edges show the readings. */
export function RibbonBands({ layers, persons, edges, height }: BandsProps): ReactNode {
  const id = useId().replace(/\W/g, '');
  return (
    <g>
      <Hatches id={id} />
      {layers.map((layer) => {
        const fill =
          layer.who === null
            ? `url(#${id}-${HATCH})`
            : layer.who === 'others'
              ? 'var(--others)'
              : colorOf(personOf(persons, layer.who));
        return (
          <path
            key={String(layer.who)}
            d={steps(layer, edges, height)}
            fill={fill}
            stroke="var(--paper)"
            strokeWidth={0.8}
          />
        );
      })}
      {layers.map(
        (layer) =>
          layer.soft !== undefined && (
            <SoftEdge
              key={String(layer.who)}
              layer={layer}
              soft={layer.soft}
              color={colorOf(personOf(persons, layer.who))}
              edges={edges}
              height={height}
              id={`${id}-${layer.who}`}
            />
          ),
      )}
    </g>
  );
}

/** The outline of a layer: along its lower edge and back along its upper one. */
function steps({ chance, from }: Layer, edges: readonly number[], height: number): string {
  const y = (share: number): string => (height * (1 - share)).toFixed(1);
  const x = (at: number): string => edges[at]!.toFixed(1);
  const low = from.map((share, at) => `L${x(at)} ${y(share)}L${x(at + 1)} ${y(share)}`).join('');
  const high = from
    .map((share, at) => `L${x(at + 1)} ${y(share + chance[at]!)}L${x(at)} ${y(share + chance[at]!)}`)
    .reverse()
    .join('');
  return `M${low.slice(1)}${high}Z`;
}

interface SoftProps {
  layer: Layer;
  soft: NonNullable<Layer['soft']>;
  color: string;
  edges: readonly number[];
  height: number;
  id: string;
}

/** Fades a band out to the highest that any reading has, and lets paper shine through down to the lowest. */
function SoftEdge({ layer, soft, color, edges, height, id }: SoftProps): ReactNode {
  const onFloor = layer.from.every((share) => share === 0);
  const at = (share: number): number => (onFloor ? height * (1 - share) : height * share);
  const fades = layer.chance.flatMap((chance, i) => {
    const [x, width] = [edges[i]!, edges[i + 1]! - edges[i]!];
    const piece = (from: number, to: number, fill: string, key: string): ReactNode => {
      const [a, b] = [at(from), at(to)];
      return (
        <rect
          key={key + edges[i]!.toFixed(0)}
          x={x}
          width={width}
          y={Math.min(a, b)}
          height={Math.abs(a - b)}
          fill={fill}
        />
      );
    };
    const [low, high] = [Math.min(soft.low[i]!, chance), Math.max(soft.high[i]!, chance)];
    return [
      ...(high - chance > 0.004 ? [piece(chance, high, `url(#${id}-out)`, 'o')] : []),
      ...(chance - low > 0.004 ? [piece(low, chance, `url(#${id}-in)`, 'i')] : []),
    ];
  });
  // away from the baseline: up for a band on the floor, down for one at the ceiling
  const [y1, y2] = onFloor ? [1, 0] : [0, 1];
  return (
    <g>
      <defs>
        <linearGradient id={`${id}-out`} x1={0} x2={0} y1={y1} y2={y2}>
          <stop offset="0" stopColor={color} stopOpacity={0.55} />
          <stop offset="1" stopColor={color} stopOpacity={0.04} />
        </linearGradient>
        <linearGradient id={`${id}-in`} x1={0} x2={0} y1={y1} y2={y2}>
          <stop offset="0" stopColor="var(--paper)" stopOpacity={0} />
          <stop offset="1" stopColor="var(--paper)" stopOpacity={0.45} />
        </linearGradient>
      </defs>
      {fades}
    </g>
  );
}
