// Invented claims, a line each, for the rules.
import { type Claim, claimSchema, type Predicate, predicateSchema } from '../../src/evidence/index.ts';
import { COLLECTIONS, type Collections } from '../../src/polity/index.ts';

/** A claim of the source `source` that `subject` has `predicate`, with an id made of the three. */
export function claim(
  subject: string,
  predicate: string,
  said: { value?: Claim['value']; when?: string; calendar?: 'julian'; source?: string; section?: string },
): Claim {
  const { source = 'one', section = '1', ...rest } = said;
  const id = `c-${subject.replace(':', '-')}-${predicate}-${source}-${String(rest.value ?? rest.when)}`;
  return claimSchema.parse({
    id: id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, ''),
    subject,
    predicate,
    source,
    locator: { section },
    kind: 'documented',
    certainty: 'high',
    ...rest,
  });
}

/** A polity with nothing in it but these predicates and claims, and what else is given. */
export function collections(
  predicates: readonly Partial<Predicate>[],
  claims: readonly Claim[],
  more: Partial<Collections> = {},
): Collections {
  const empty = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []]));
  return {
    ...(empty as unknown as Collections),
    predicates: predicates.map((predicate) => predicateSchema.parse(predicate)),
    claims: [...claims],
    ...more,
  };
}
