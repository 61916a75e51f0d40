// How much of what two documents name the dossier proposes, and how much of what it proposes they name.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dossierOf } from '../../src/dossier/index.ts';
import { type Collections, plainName } from '../../src/polity/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { prepare } from '../../src/texts/index.ts';
import { seedText } from '../texts/seeds.ts';

interface Gold {
  people: string[];
  others: string[];
  days: string[];
  relative: Record<string, string>;
}

export interface Measured {
  source: string;
  people: { proposed: number; right: number; named: number; precision: number; recall: number };
  days: { proposed: number; right: number; named: number; precision: number; recall: number };
  /** dates that lean on others: `proposed` got a date, `found` by a reader; and all there are */
  relative: Measured['people'] & { all: number };
  /** recall of people where the polity's names are not known */
  unaided: number;
  /** proposals that are wrong, and what was missed */
  wrong: string[];
  missed: string[];
}

const gold = parse(readFileSync('test/dossier/gold.yaml', 'utf8')) as Record<string, Gold>;

export async function measured(): Promise<Measured[]> {
  const loaded = await loadScenario('succession-1922', { cwd: process.cwd(), packageRoot: process.cwd() });
  if (!('scenario' in loaded)) throw new Error('the flagship has problems');
  const { collections } = loaded.scenario;
  return Object.entries(gold).map(([source, { people, others, days, relative }]) => {
    const named = collections.claims.flatMap((claim) =>
      claim.source === source ? (claim.locator.section ?? []) : [],
    );
    const text = prepare(source, seedText(source), named);
    const dossier = dossierOf(text, collections);
    const alone = dossierOf(text, { persons: [], bodies: [] }).people.map(({ name }) => name);
    const proposed = dossier.people.map(({ id, name }) => id ?? name);
    const known = dossier.people.flatMap(({ id }) => id ?? []);
    const proposedDays = [
      ...new Set(
        dossier.events.flatMap(({ date }) => (date.precision === 'day' ? (date.when ?? 'none') : [])),
      ),
    ];
    const rightPeople = proposed.filter((name) => people.includes(name) || others.includes(name));
    const rightDays = proposedDays.filter((day) => days.includes(day));
    const leaning = dossier.events.map(({ date }) => date).filter(({ kind }) => kind === 'relative');
    const dated = leaning.filter(({ when }) => when !== null);
    const rightRelative = dated.filter(({ when, span }) => relative[span[0]] === when!.replace(/[?%]$/, ''));
    return {
      source,
      relative: {
        ...rates(dated.length, rightRelative.length, Object.keys(relative).length, rightRelative.length),
        all: leaning.length,
      },
      people: rates(
        proposed.length,
        rightPeople.length,
        people.length,
        people.filter((id) => known.includes(id)).length,
      ),
      days: rates(proposedDays.length, rightDays.length, days.length, rightDays.length),
      unaided:
        people.filter((id) => alone.some((name) => bears(collections.persons, id, name))).length /
        people.length,
      wrong: [
        ...proposed.filter((name) => !rightPeople.includes(name)),
        ...proposedDays.filter((day) => !rightDays.includes(day)),
        ...dated.filter((date) => !rightRelative.includes(date)).map(({ words }) => `"${words}"`),
      ],
      missed: [
        ...people.filter((id) => !known.includes(id)),
        ...days.filter((day) => !rightDays.includes(day)),
        ...leaning
          .filter(({ when, span }) => when === null && relative[span[0]] !== undefined)
          .map(({ words }) => `"${words}"`),
      ],
    };
  });
}

/** Whether a name is one of a person's, or ends in the name by which outputs call that person. */
function bears(persons: Collections['persons'], id: string, name: string): boolean {
  const person = persons.find((known) => known.id === id);
  if (person === undefined) return false;
  const plain = plainName(name);
  return [person.short, ...(person.aliases ?? [])]
    .map(plainName)
    .some((known) => plain === known || plain.endsWith(` ${known}`));
}

const rates = (proposed: number, right: number, named: number, found: number): Measured['people'] => ({
  proposed,
  right,
  named,
  precision: right / proposed,
  recall: found / named,
});
