/** Parts: what a task leaves behind on disk, computed here or on threads, and compared before anybody believes it. */
export { inlineParts } from './inlineParts.ts';
export { sha256Of } from './makePart.ts';
export { partThreads } from './partThreads.ts';
export { readPart } from './readPart.ts';
