import { lowerMedian } from '../weightedMedian.ts';
import { setChances } from './chances.ts';
import { measure } from './distances.ts';
import { type Lineup, spreadOf } from './lineup.ts';
import { chooseOffer } from './offers.ts';
import { setRisk, setSecurities } from './risk.ts';
import type { Switches } from './switches.ts';
import { setNeutralUtilities, setUtilities } from './utilities.ts';

/**
 * Plays one round: everybody's attitude to risk is read off how secure he would be without one, then everybody compares what
 * he and each other actor expect from a challenge, and all who have to give way move at once.
 *
 * O(actors^2), or O(actors^3) where votes are bent by the viewer's exponent; nothing is allocated. Returns how many moved.
 */
export function playRound(lineup: Lineup, switches: Switches): number {
  const median = look(lineup, switches);
  feel(lineup, switches);
  chooseAll(lineup, switches, median);
  return move(lineup);
}

/** First pass: distances, chances and securities, without attitudes to risk. Returns the median. */
export function look(lineup: Lineup, switches: Switches): number {
  const { place, influence, order, unit } = lineup;
  // With all in one place any unit will do: every distance is 0.
  measure(lineup, (switches.range === 'each' ? spreadOf(place) : unit) || 1);
  const median = lowerMedian(place, influence, order);
  setNeutralUtilities(lineup);
  setChances(lineup, switches, false);
  setSecurities(lineup, switches, median);
  return median;
}

/** Second pass: risk exponents, and with them chances and utilities anew. */
export function feel(lineup: Lineup, switches: Switches): void {
  setRisk(lineup);
  if (switches.voterRisk !== 'none') setChances(lineup, switches, true);
  setUtilities(lineup);
}

export function chooseAll(lineup: Lineup, switches: Switches, median: number): void {
  for (let i = 0; i < lineup.actors; i += 1) chooseOffer(lineup, switches, median, i);
}

function move({ actors, place, destination, moved }: Lineup): number {
  let movers = 0;
  for (let i = 0; i < actors; i += 1) {
    if (destination[i] === place[i]) continue;
    place[i] = destination[i];
    moved[i] = 1;
    movers += 1;
  }
  return movers;
}
