import type { Entry, Visit } from './traceEntry.ts';
import type { Moment } from './traceRecording.ts';
import { fixed } from './traceText.ts';

type Sentence = Pick<Entry, 'text' | 'minor'>;

/** What a motion that came to no vote was for: in words, whom it was aimed at first. */
function aimOf({ names }: Visit, { event, motion }: Moment): string {
  const template = names.templates[event.place]!;
  const aim = template.slice(0, 1).toLowerCase() + template.slice(1);
  if (event.other < 0) return `to ${aim}`;
  if (motion.office >= 0)
    return `against ${names.actors[event.other]} (${aim}: ${names.offices[motion.office]})`;
  if (motion.rung > 0)
    return `against ${names.actors[event.other]} (${aim}: ${names.rungs[motion.rung - 1]})`;
  return `against ${names.actors[event.other]} (${aim})`;
}

/** A motion dropped because heads had been counted. The same motion dropped in two bodies is one sentence. */
export function withdrawnText(visit: Visit, moment: Moment): Sentence | null {
  const { event, motion } = moment;
  const alike = visit.moments.filter(
    (m) =>
      m.event.kind === 'withdrawn' &&
      m.event.place === event.place &&
      m.event.actor === event.actor &&
      m.event.other === event.other,
  );
  if (alike[0] !== moment) return null;
  const bodies = alike.map((m) => `${fixed(m.event.amount)} in the ${visit.names.bodies[m.motion.body]}`);
  const mover = event.actor < 0 ? 'Nobody of this story' : visit.names.actors[event.actor];
  return {
    text: `${mover} lets a motion ${aimOf(visit, { ...moment, motion })} drop: chance of carrying ${bodies.join(', ')}.`,
  };
}

/** A motion put off by whoever sets the agenda. */
export function postponedText(visit: Visit, moment: Moment): Sentence {
  const { event, motion } = moment;
  const mover = motion.proposer < 0 ? 'a motion' : `a motion of ${visit.names.actors[motion.proposer]}`;
  return {
    text: `${visit.names.actors[event.actor]}, who sets the agenda, puts off ${mover} ${aimOf(visit, moment)}; chance of carrying ${fixed(event.amount)}.`,
  };
}
