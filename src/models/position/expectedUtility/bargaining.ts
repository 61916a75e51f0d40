import type { Group, Settlement } from '../../group.ts';
import { weightedAverage } from '../weightedAverage.ts';
import { lowerMedian, upperMedian } from '../weightedMedian.ts';
import { weightsOn } from '../weights.ts';
import { type RoundDetail, roundDetail } from './detail.ts';
import { sortByPlace } from './distances.ts';
import { type Lineup, lineUp, lineupFor } from './lineup.ts';
import { playRound } from './round.ts';
import type { Parameters } from './switches.ts';

/** How things stand after a round; the first entry is the start. Tables are those of the group: actors x issues. */
interface Standing {
  /** weighted by influence; where exactly half stands on each side, the lower end of the tie */
  readonly median: Float64Array;
  /** upper end of that tie; the median where there is none */
  readonly medianUpTo: Float64Array;
  /** weighted by influence */
  readonly mean: Float64Array;
  readonly position: Float64Array;
  /** actors who took one of several offers that were as good as each other and led elsewhere */
  readonly ties: Float64Array;
  /** for each issue what happened in the round; on request, and not for the start */
  readonly detail?: RoundDetail[];
}

export interface Bargaining extends Settlement {
  readonly rounds: readonly Standing[];
}

/** Plays so many rounds on each issue by itself; the forecast is the median after the last. */
export function bargain(group: Group, parameters: Parameters): Bargaining {
  const { actors, issues } = group;
  for (let k = 0; k < issues.length; k += 1) weightsOn(group, k, 'influence');
  const rounds = Array.from({ length: parameters.rounds + 1 }, (_, round) =>
    emptyStanding(group, parameters.detail && round > 0),
  );
  const lineup = lineupFor(actors.length);
  for (let k = 0; k < issues.length; k += 1) {
    lineUp(lineup, group, k, parameters);
    record(lineup, rounds[0], k);
    let movers = actors.length;
    for (let round = 1; round <= parameters.rounds; round += 1) {
      const { detail } = rounds[round];
      if (detail !== undefined) detail[k] = roundDetail(lineup, actors, parameters);
      // Once nobody moves, nobody will.
      if (movers > 0) movers = playRound(lineup, parameters);
      record(lineup, rounds[round], k);
    }
  }
  return { forecast: rounds[parameters.rounds].median.slice(), rounds };
}

/**
 * The forecast alone, many times over: a function of groups of so many actors that keeps its working arrays, and its answer, from
 * call to call.
 */
export function forecaster(actors: number, parameters: Parameters): (group: Group) => Float64Array {
  const lineup = lineupFor(actors);
  let forecast = new Float64Array(1);
  return (group) => {
    const issues = group.issues.length;
    if (forecast.length !== issues) forecast = new Float64Array(issues);
    for (let k = 0; k < issues; k += 1) {
      weightsOn(group, k, 'influence');
      lineUp(lineup, group, k, parameters);
      for (let round = 1; round <= parameters.rounds; round += 1)
        if (playRound(lineup, parameters) === 0) break;
      sortByPlace(lineup);
      forecast[k] = lowerMedian(lineup.place, lineup.influence, lineup.order);
    }
    return forecast;
  };
}

function emptyStanding({ actors, issues }: Group, detail: boolean): Standing {
  const perIssue = (): Float64Array => new Float64Array(issues.length);
  const standing = {
    median: perIssue(),
    medianUpTo: perIssue(),
    mean: perIssue(),
    position: new Float64Array(actors.length * issues.length),
    ties: perIssue(),
  };
  return detail ? { ...standing, detail: [] } : standing;
}

function record(lineup: Lineup, standing: Standing, k: number): void {
  const { seat, place, influence, order, tied } = lineup;
  sortByPlace(lineup);
  standing.median[k] = lowerMedian(place, influence, order);
  standing.medianUpTo[k] = upperMedian(place, influence, order);
  standing.mean[k] = weightedAverage(place, influence);
  const issues = standing.median.length;
  for (let i = 0; i < lineup.actors; i += 1) {
    standing.position[seat[i] * issues + k] = place[i];
    standing.ties[k] += tied[i];
  }
}
