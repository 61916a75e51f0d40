import { N } from './mechanisms/informationParameters.ts';
import type { World } from './world.ts';
import { emit } from './world.ts';

/** How far the letter is now known, and what that does to the standing of whom it warns of. */
export function makeKnown(w: World, level: number): void {
  const { s } = w;
  const author = s.letter[1]!;
  const target = s.letter[2]!;
  const known = s.letter[3]!;
  if (known >= level || target < 0) return;
  s.letter[3] = level;
  s.letter[4] = w.day;
  const q = w.p.information;
  const steps = (level - known) / 2; // from the inner body's knowledge to the congress's, and on to the public's
  const loss = q[N.damage]! * s.letter[5]! * steps * (level === 1 ? q[N.rumor]! : 1);
  s.authority[target] = Math.max(0.01, s.authority[target]! - loss);
  s.baseAuthority[target] = Math.max(0.01, s.baseAuthority[target]! - loss);
  if (w.sink !== null) emit(w, 'letter', target, author, level, loss);
}

/**
 * A letter on record: it is written, or comes to be known so far. Where letters count for nothing, nothing happens; one letter is
 * kept, the latest.
 */
export function followLetter(w: World, target: number, author: number, level: number): void {
  if (!w.on.information) return;
  keepLetter(w, target, author);
  if (level > 0) makeKnown(w, level);
  else if (w.sink !== null) emit(w, 'letter', target, author, 0, 0);
}

/** The letter that the history keeps is this one, sealed if it is new: its force is its author's standing. */
function keepLetter(w: World, target: number, author: number): void {
  const { s } = w;
  if (s.letter[0] !== 0 && s.letter[1] === author && s.letter[2] === target) return;
  s.letter[0] = w.day;
  s.letter[1] = author;
  s.letter[2] = target;
  s.letter[3] = 0;
  s.letter[5] = s.authority[author]!;
}

/** A month later a warning that has been read out weighs less: it is talked down, and overtaken by what has happened since. */
export function fadeWarning(w: World): void {
  const { letter } = w.s;
  const kept = 1 - w.p.information[N.fading]! / 12;
  letter[5]! *= letter[3]! >= 2 ? kept : 1;
}

/** A vote to read the letter openly has carried. */
export function disclose(w: World): void {
  makeKnown(w, 3);
  if (w.sink !== null) emit(w, 'disclosure', w.s.letter[2]!, w.s.letter[1]!, 3, 0);
}

/** A letter of warning is read openly, whether or not it was known of before. */
export function readOut(w: World, target: number, author: number): void {
  keepLetter(w, target, author);
  disclose(w);
}
