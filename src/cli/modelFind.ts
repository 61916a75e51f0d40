import { type Model, SHELF } from '../models/index.ts';
import { nearestWord } from '../shelf/index.ts';
import { EXIT, type Terminal } from './command.ts';
import { refuse } from './modelTable.ts';

/** The model of an id, or undefined after the nearest id has been named. */
export function findModel(id: string, terminal: Terminal): Model | undefined {
  const model = SHELF.find((candidate) => candidate.id === id);
  if (model !== undefined) return model;
  const near = nearestWord(
    id,
    SHELF.map((candidate) => candidate.id),
  );
  const hint =
    near === undefined ? 'plenum model list names those that there are' : `did you mean "${near}"?`;
  return refuse(terminal, `there is no model "${id}"; ${hint}`, EXIT.usage);
}
