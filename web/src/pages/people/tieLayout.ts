import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import type { TieLink } from './tieMatrix.ts';

/** Where a person stands in the drawing. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const STEPS = 300;

/**
 * Places persons so that friends stand near each other and others apart. Beginning on a circle and run for a fixed number of
 * steps, so that the same ties give the same drawing; enemies are not pulled, they are pushed like strangers.
 */
export function tieLayout(
  persons: readonly string[],
  links: readonly TieLink[],
  width: number,
  height: number,
): Placed[] {
  const nodes = persons.map((id, index) => ({ id, ...onCircle(index, persons.length, width, height) }));
  const drawn = links.filter(({ liking }) => liking > 0).map((link) => ({ ...link }));
  forceSimulation(nodes)
    .force(
      'friends',
      forceLink<(typeof nodes)[number], (typeof drawn)[number]>(drawn)
        .id(({ id }) => id)
        .distance(70)
        .strength(({ liking }) => liking / 3),
    )
    .force('apart', forceManyBody().strength(-260))
    .force('room', forceCollide(26))
    .force('together', forceX(width / 2).strength(0.09))
    .force('level', forceY(height / 2).strength(0.12))
    .force('middle', forceCenter(width / 2, height / 2))
    .stop()
    .tick(STEPS);
  const fitX = fit(
    nodes.map(({ x }) => x),
    width,
  );
  const fitY = fit(
    nodes.map(({ y }) => y),
    height,
  );
  return nodes.map(({ id, x, y }) => ({ id, x: fitX(x), y: fitY(y) }));
}

const MARGIN = 44;

/** Stretches places over the room there is, so that none is cut off and none is pushed onto another at the edge. */
function fit(places: readonly number[], size: number): (at: number) => number {
  const [low, high] = [Math.min(...places), Math.max(...places)];
  if (!(high > low)) return () => size / 2;
  return (at) => MARGIN + ((at - low) / (high - low)) * (size - 2 * MARGIN);
}

function onCircle(index: number, count: number, width: number, height: number): { x: number; y: number } {
  const angle = (index / count) * 2 * Math.PI;
  const radius = Math.min(width, height) / 3;
  return { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
}
