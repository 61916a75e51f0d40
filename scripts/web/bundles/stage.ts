import { parseDay } from '../../../src/evidence/index.ts';
import {
  type Composition,
  compositionOf,
  type Decision,
  healthOn,
  officesOn,
} from '../../../src/polity/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { Chamber, Seat, Stage } from '../../../web/src/data/shapes.ts';
import type { readStory } from '../stages.ts';
import type { Given } from './index.ts';
import { notesOf } from './notes.ts';

type StoryFile = ReturnType<typeof readStory>;

/** Who can do less than this share of full work is drawn as absent. */
const ABSENT = 0.2;

/** A stage with its notes and who sat where on its day. Throws Error where it names what the record does not have. */
export function stageOf(
  { id, date, title, text, decisions = [], health = [], whatIf }: StoryFile['stages'][number],
  file: StoryFile,
  { loaded: { scenario }, reforms }: Given,
): Stage {
  const { collections } = scenario;
  const found = <T extends { id: string }>(list: readonly T[], wanted: string): T => {
    const entry = list.find((one) => one.id === wanted);
    if (entry === undefined) throw new Error(`story.yaml, stage ${id}: there is no "${wanted}"`);
    return entry;
  };
  const told = decisions.map((decision) => found(collections.decisions, decision));
  const spells = health.map((spell) => found(collections.health, spell));
  const reform = whatIf === undefined ? undefined : found(reforms, whatIf);
  const claims = [...told, ...spells].flatMap((entry) => entry.claims ?? []);
  return {
    ...{ id, date, title, text: text.trim() },
    notes: notesOf(scenario, claims),
    doubts: told.flatMap(({ conflict }) => (conflict === undefined ? [] : [conflict.trim()])),
    ...(reform === undefined ? {} : { whatIf: { reform: reform.id, question: reform.question } }),
    ...sidesOf(told),
    chambers: file.bodies.flatMap((body) => chamberOf(scenario, body, date)),
    offices: officesHeld(scenario, file.offices, date),
  };
}

/** The sides on the last question of which at least two persons' stands are on record. */
function sidesOf(told: readonly Decision[]): Pick<Stage, 'sides' | 'question'> {
  const contested = told.findLast(({ stands = [] }) => stands.some(({ persons }) => persons.length > 1));
  if (contested === undefined) return { sides: [] };
  const sides = (contested.stands ?? [])
    .filter(({ persons }) => persons.length > 0)
    .map(({ option, persons }) => ({
      label: contested.options.find(({ id }) => id === option)?.label ?? option,
      persons,
    }));
  return { sides, question: contested.question };
}

function chamberOf(scenario: Scenario, body: string, date: string): Chamber[] {
  const composition = compositionOf(scenario.collections, body, parseDay(date));
  if (composition === undefined) return [];
  const away = new Set(
    healthOn(scenario.collections, parseDay(date))
      .filter(({ entry }) => entry.capacity.value < ABSENT)
      .map(({ entry }) => entry.person),
  );
  const seats = (members: Composition['voting'], unnamed: number): Seat[] => [
    ...members.map(
      ({ seat: { person } }): Seat => (away.has(person) ? { person, absent: true } : { person }),
    ),
    ...Array.from({ length: unnamed }, (): Seat => ({ person: null })),
  ];
  const { voting, candidates, unnamedVoting, unnamedCandidates } = composition;
  return [
    {
      body,
      name: composition.body.name,
      voting: seats(voting, unnamedVoting),
      candidates: seats(candidates, unnamedCandidates),
    },
  ];
}

const officesHeld = (scenario: Scenario, offices: readonly string[], date: string): Stage['offices'] =>
  officesOn(scenario.collections, parseDay(date))
    .filter(({ office }) => offices.includes(office.id))
    .map(({ office, holders }) => ({
      office: office.name,
      holders: holders.map(({ entry }) => entry.person),
    }));
