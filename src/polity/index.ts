export * from './vocabulary.ts';
export * from './person.ts';
export * from './institution.ts';
export * from './issue.ts';
export * from './event.ts';
export * from './collections.ts';
