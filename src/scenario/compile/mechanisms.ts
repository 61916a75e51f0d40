import {
  type AskingMechanism,
  type ChosenModel,
  type CompiledScenario,
  MECHANISM_IDS,
  MECHANISMS,
  type MechanismId,
} from '../../engine/index.ts';
import type { MechanismSettings } from '../draft.ts';
import type { NumberBook } from './numbers.ts';

/** Settings of mechanisms, each laid over the one before. */
type Settings = readonly (Readonly<Record<string, MechanismSettings>> | undefined)[];

/** The mechanisms' switches, chosen models and parameters: their own assumed defaults where no settings say otherwise. */
export function compileMechanisms(
  settings: Settings,
  book: NumberBook,
): Pick<CompiledScenario, 'on' | 'models' | 'parameterOffset' | 'parameterCount'> {
  const on = {} as Record<MechanismId, boolean>;
  const parameterOffset = {} as Record<MechanismId, number>;
  const parameterCount = {} as Record<MechanismId, number>;
  for (const id of MECHANISM_IDS) {
    const mechanism = MECHANISMS[id];
    const said = settings.map((setting) => setting?.[id]).filter((setting) => setting !== undefined);
    on[id] =
      said.findLast((setting) => setting.on !== undefined)?.on ??
      !(mechanism.signature || mechanism.optional === true);
    parameterOffset[id] = book.numbers.length;
    for (const [name, spec] of Object.entries(mechanism.parameters)) {
      const fallback = {
        value: spec.value,
        range: [spec.low, spec.high] as [number, number],
        assumed: spec.because,
      };
      const last = said.findLast(({ parameters }) => parameters?.[name] !== undefined);
      book.add(`${id}.${name}`, last?.parameters?.[name] ?? fallback);
    }
    parameterCount[id] = book.numbers.length - parameterOffset[id];
  }
  return {
    on,
    models: { vote: chosenModel(settings, 'vote'), alliances: chosenModel(settings, 'alliances') },
    parameterOffset,
    parameterCount,
  };
}

/** The last model chosen for a mechanism; null: its own form. */
function chosenModel(settings: Settings, id: AskingMechanism): ChosenModel | null {
  const last = settings.findLast((setting) => setting?.[id]?.model !== undefined)?.[id]?.model;
  return last === undefined ? null : { id: last.id, parameters: last.parameters ?? {} };
}
