import { type EventKind, STANDARD, type State } from '../engine/index.ts';
import type { Names } from '../telling/index.ts';
import { postponedText, withdrawnText } from './traceAgenda.ts';
import { type Blocs, blocEntries, blocsIn } from './traceBlocs.ts';
import { type Entry, type Visit, visitsOf } from './traceEntry.ts';
import {
  detectionText,
  orderText,
  refusalText,
  seizureText,
  stopText,
  threatText,
  unnamedText,
  vetoText,
  watchText,
} from './traceForce.ts';
import { congressText, officeText, seatText, shockText } from './traceInstitutions.ts';
import { harvestText, objectionText, overruledText, risingText } from './traceOutside.ts';
import {
  deathText,
  illnessText,
  letterText,
  mantleText,
  recantationText,
  recoveries,
  sanctionText,
  thresholdText,
} from './tracePersons.ts';
import type { Moment, Recording } from './traceRecording.ts';

type Sentence = Pick<Entry, 'text' | 'minor'>;

/** How each kind of event is told. Blocs and recoveries are told from how things stand; decisions are taken apart elsewhere. */
const SENTENCES: Readonly<Partial<Record<EventKind, (visit: Visit, moment: Moment) => Sentence | null>>> = {
  illness: illnessText,
  death: deathText,
  shock: shockText,
  postponed: postponedText,
  withdrawn: withdrawnText,
  office: officeText,
  seat: seatText,
  sanction: sanctionText,
  recantation: recantationText,
  congress: congressText,
  letter: letterText,
  mantle: mantleText,
  threshold: thresholdText,
  watch: watchText,
  detection: detectionText,
  threat: threatText,
  veto: vetoText,
  refusal: refusalText,
  seizure: seizureText,
  harvest: harvestText,
  order: orderText,
  unnamed: unnamedText,
  stop: stopText,
  rising: risingText,
  objection: objectionText,
  overruled: overruledText,
};

/** A history as dated sentences, in order. */
export function tellStory(recording: Recording, names: Names): Entry[] {
  const { compiled: c } = recording;
  let blocs: Blocs = [];
  let before: State | null = null;
  const entries: Entry[] = [];
  for (const visit of visitsOf(recording, names)) {
    const now = blocsIn(c, visit.last.state);
    entries.push(...recoveries(visit, before), ...visit.moments.flatMap((moment) => tell(visit, moment)));
    entries.push(...blocEntries(visit, blocs, now), ...leadershipLost(visit, before));
    blocs = now;
    before = visit.last.state;
  }
  return entries;
}

function tell(visit: Visit, moment: Moment): Entry[] {
  const { kind } = moment.event;
  if (kind === 'decision') return [{ day: visit.day, kind, text: '', decision: moment }];
  const sentence = SENTENCES[kind]?.(visit, moment) ?? null;
  const told = kind === 'death' && !moment.event.documented ? 'absence' : kind;
  return sentence === null ? [] : [{ day: visit.day, kind: told, ...sentence }];
}

/** A leader who could be removed again: thresholds are dated when reached, so their loss is read off the state. */
function leadershipLost({ last, names, day }: Visit, before: State | null): Entry[] {
  const was = before === null ? -1 : before.leader[STANDARD]!;
  if (was < 0 || last.state.leader[STANDARD] === was || last.state.alive[was] === 0) return [];
  return [
    {
      day,
      kind: 'threshold',
      text: `${names.actors[was]} could be removed again, by now if not before, and leads no longer.`,
    },
  ];
}
