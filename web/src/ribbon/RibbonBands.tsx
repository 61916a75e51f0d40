import { type ReactNode, useId } from 'react';
import type { PersonBrief } from '../data/shapes.ts';
import { bandLook } from './bandLook.ts';
import { type Layer, personOf } from './bands.ts';
import { Hatches } from './Hatches.tsx';
import { SoftEdge } from './SoftEdge.tsx';
import { Textures } from './Textures.tsx';

interface BandsProps {
  layers: readonly Layer[];
  persons: readonly PersonBrief[];
  /** left edge of each date's step, and the right end of the last */
  edges: readonly number[];
  height: number;
  /** for paper: textures instead of hues, and no soft edges, which do not survive a copying machine */
  textured?: boolean;
}

/**
 * The bands of a ribbon: a monthly stack laid along time, stepped and never smoothed; soft edges show the readings. They lie
 * over the hatch of no one and under all other bands, so that nobody's hue is mixed with another's.
 */
export function RibbonBands({ layers, persons, edges, height, textured }: BandsProps): ReactNode {
  const id = useId().replace(/\W/g, '');
  const [none, somebody] = [true, false].map((empty) => layers.filter(({ who }) => (who === null) === empty));
  const band = (layer: Layer): ReactNode => (
    <path
      key={String(layer.who)}
      data-band={String(layer.who)}
      d={steps(layer, edges, height)}
      fill={bandLook(layer.who, persons, id, textured).fill}
      stroke={textured === true ? '#333333' : 'var(--paper)'}
      strokeWidth={0.8}
    />
  );
  const edge = (layer: Layer, way: 'out' | 'in'): ReactNode =>
    layer.soft !== undefined &&
    textured !== true && (
      <SoftEdge
        key={`${layer.who} ${way}`}
        {...{ layer, soft: layer.soft, way, edges, height }}
        color={bandLook(layer.who, persons, id).color}
        id={`${id}-${layer.who}-${way}`}
      />
    );
  return (
    <g>
      <Hatches id={id} />
      {textured === true && (
        <Textures id={id} marks={somebody!.map(({ who }) => personOf(persons, who)?.color?.mark)} />
      )}
      {none!.map(band)}
      {somebody!.map((layer) => edge(layer, 'out'))}
      {somebody!.map(band)}
      {somebody!.map((layer) => edge(layer, 'in'))}
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
