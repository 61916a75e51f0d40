export { beliefsByQuestion, beliefsHeld, type Choice, choiceOf } from './choice.ts';
export { type Conflict, RULE_IDS, type RuleId, type Side } from './conflict.ts';
export { conflictKey, findContradictions } from './find.ts';
export type { Rule } from './rule.ts';
export { RULES } from './rules/index.ts';
