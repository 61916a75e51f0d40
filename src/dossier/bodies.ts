import type { Collections } from '../polity/index.ts';
import type { Span } from '../texts/index.ts';

/** A body that a text names. */
export interface BodyMention {
  readonly id: string;
  readonly span: Span;
}

/** The bodies of a polity that a text names, by name, longest first: "Georgian Central Committee" is not "Central Committee". */
export function bodiesIn(text: string, bodies: Collections['bodies']): BodyMention[] {
  const names = bodies
    .flatMap(({ id, name, short, aliases = [] }) =>
      [...namesOf(name), ...(short === undefined ? [] : [short]), ...aliases].map((known) => ({
        id,
        name: known,
      })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const taken: BodyMention[] = [];
  for (const { id, name } of names) {
    const pattern = new RegExp(`(?<![\\p{L}])${escaped(name).replace(/ /g, '\\s+')}(?![\\p{L}])`, 'gu');
    for (const { index, 0: found } of text.matchAll(pattern)) {
      const span: Span = [index, index + found.length];
      if (!taken.some((other) => other.span[0] < span[1] && span[0] < other.span[1]))
        taken.push({ id, span });
    }
  }
  return taken.sort((a, b) => a.span[0] - b.span[0]);
}

/** "Council of Labor and Defense (STO)": the name and what stands in brackets. */
const namesOf = (name: string): string[] =>
  name
    .split(/[(),;]/)
    .map((part) => part.trim().replace(/^(?:the|of) /i, ''))
    .filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part));

const escaped = (words: string): string => words.replace(/[.*+?^${}|[\]\\]/g, '\\$&');
