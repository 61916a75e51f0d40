import { chooseIndex, combine, DRAW_KIND, uniform } from '../../random/index.ts';
import { firedClock, singleClock } from '../clocks.ts';
import { REST_BELOW, VOTING } from '../constants.ts';
import { feelingAt } from '../feelings.ts';
import { poll } from '../kernels/poll.ts';
import { fadeWarning, makeKnown } from '../letter.ts';
import { nameMotion, setMotion } from '../motion.ts';
import { putToVote } from '../session.ts';
import { emit, type World } from '../world.ts';
import { informationParameters, N } from './informationParameters.ts';
import type { Mechanism } from './mechanism.ts';

const WARNING = 0x51;
const OPENING = 0x52;

/** The member of the inner body with the highest standing. */
function foremost(w: World): number {
  const { seat, authority } = w.s;
  const { inner, innerCount } = w.scratch;
  const row = w.c.inner * w.c.sizes.actors;
  let best = -1;
  let highest = -1;
  for (let n = 0; n < innerCount; n += 1) {
    const a = inner[n]!;
    const known = authority[a]!;
    const standing = seat[row + a] === VOTING ? known : -1;
    const higher = standing > highest;
    if (higher) best = a;
    highest = Math.max(highest, standing);
  }
  return best;
}

/** A bedridden leader who can still dictate sets down whom he fears for the body: whoever has gathered most, least if he likes him. */
function write(w: World): void {
  const { s, c, scratch } = w;
  const { actors } = c.sizes;
  const q = w.p.information;
  const author = foremost(w);
  if (author < 0 || s.capacity[author]! >= REST_BELOW || s.capacity[author]! < 0.05) return;
  if (!firedClock(w, singleClock(w, 'letter-written'), w.p.information[N.writes]! / 12)) return;
  let n = 0;
  for (let a = 0; a < actors; a += 1) {
    if (a === author || s.alive[a] === 0 || s.seat[c.inner * actors + a] !== VOTING) continue;
    scratch.options[n] =
      q[N.concern]! * (q[N.posts]! * s.admin[a]! + s.authority[a]!) -
      q[N.fondness]! * s.liking[feelingAt(w, author, a)]!;
    scratch.optionHash[n] = c.actorHash[a]!;
    scratch.optionIndex[n] = a;
    n += 1;
  }
  if (n === 0) return;
  const chosen = chooseIndex(
    scratch.options,
    n,
    w.stream,
    DRAW_KIND.choice,
    c.actorHash[author]!,
    WARNING,
    scratch.optionHash,
  );
  s.letter[0] = w.day;
  s.letter[1] = author;
  s.letter[2] = scratch.optionIndex[chosen]!;
  s.letter[5] = s.authority[author]!;
  if (w.sink !== null) emit(w, 'letter', s.letter[2]!, author, 0, 0);
}

/** After the author's death the custodian may hand the letter to the assembly, which votes on reading it openly. */
function open(w: World): void {
  const { s, c } = w;
  const template = c.disclosureTemplate;
  const author = s.letter[1]!;
  const occasion = combine(OPENING, s.congressNumber[0]!);
  if (uniform(w.stream, DRAW_KIND.choice, c.actorHash[author]!, occasion) > w.p.information[N.opening]!)
    return;
  makeKnown(w, 2);
  const m = w.motion;
  setMotion(m, c, template, c.templates[template]!.body, -1);
  m.target = s.letter[2]!;
  nameMotion(m, c, 0);
  putToVote(w, m, poll(w, m));
}

/** Whether the assembly sits that may hear of the letter and has not. Asked at once, since each part alone is hard to guess. */
function canOpen(w: World): boolean {
  const { alive, letter, congressDay } = w.s;
  const lives = alive[letter[1]!] === 1;
  const counts = alive[letter[2]!] === 1;
  const written = letter[0]!;
  const sealed = letter[3]! < 2;
  const met = congressDay[0]!;
  const recent = w.day - met <= 31;
  return sealed && !lives && counts && met > written && recent && w.c.disclosureTemplate >= 0;
}

/** How likely the letter leaks in a month: not again once it has. */
function leaking(w: World): number {
  const { alive, expectedReturn, letter } = w.s;
  const author = letter[1]!;
  const back = expectedReturn[author]!;
  const hope = alive[author] === 0 ? 0 : back;
  const rate = (w.p.information[N.leaks]! * (1 - hope)) / 12;
  return letter[3] === 0 ? rate : 0;
}

function month(w: World): void {
  fadeWarning(w);
  if (w.s.letter[0] === 0) {
    write(w);
    return;
  }
  if (firedClock(w, singleClock(w, 'letter-leaked'), leaking(w))) makeKnown(w, 1);
  if (canOpen(w)) open(w);
}

export const information: Mechanism = {
  id: 'information',
  claim:
    'A failing leader writes down whom he fears; copies leak to those whom the custodians expect to need; reading it out is itself a motion.',
  neutral: 'No letter is written, or none ever leaves its envelope.',
  signature: false,
  parameters: informationParameters,
  reads: [
    'members',
    'cellDissent',
    'alive',
    'authority',
    'baseAuthority',
    'capacity',
    'seat',
    'admin',
    'liking',
    'letter',
    'expectedReturn',
    'congressDay',
    'congressNumber',
    'weight',
    'threat',
    'bloc',
    'ordinary',
    'appointedShare',
    'ban',
    'outsideThreat',
    'watch',
    'exposed',
    'hazard',
    'fireAt',
    'occurrence',
    'sidesTaken',
    'sidesWon',
    'votes',
    'votesHeld',
    'minority',
  ],
  evolves: [
    'letter',
    'authority',
    'baseAuthority',
    'hazard',
    'fireAt',
    'occurrence',
    'sidesTaken',
    'sidesWon',
    'votes',
    'votesHeld',
    'minority',
  ],
  emits: ['letter', 'disclosure', 'decision'],
  rows: ['S050', 'S051', 'S053', 'S056', 'S057'],
  month,
};
