import * as z from 'zod';
import { field } from './shape.ts';

const count = z.int().min(0);

/** What `plenum worker --json` prints when it ends. */
export const workerShape = z.strictObject({
  command: field(z.literal('worker'), '', 'always `worker`'),
  name: field(z.string(), '', 'what this worker called itself: host, process and a random end'),
  version: field(z.string(), '', 'version of the program, whose tasks it takes'),
  tasks: field(count, 'tasks', 'computed'),
  histories: field(count, 'histories', 'in them'),
  refused: field(count, 'tasks', 'refused or failed'),
});
