/** Tasks on other machines, by a queue on Redis or Valkey: who submits them, and who computes them. */
export { LOOK_EVERY_MS } from './collect.ts';
export type { Said } from './connect.ts';
export { type Meeting, parseMeeting } from './meeting.ts';
export { type Listening, type Service, serve } from './serve.ts';
export { queueRunner, TASKS_AHEAD } from './submit.ts';
