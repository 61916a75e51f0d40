import { quoted } from '../problems.ts';
import type { Check } from './ground.ts';

/** The options of one decision have an id each. (What somebody stood for may be none of them, and is free text.) */
export const optionsDiffer: Check = (ground) =>
  ground.collections.decisions.flatMap((decision, index) =>
    decision.options.flatMap(({ id }, at) => {
      if (decision.options.findIndex((option) => option.id === id) === at) return [];
      return [
        {
          path: ['decisions', index, 'options', at, 'id'],
          what: () => `option ${quoted(id)} stands twice in this decision`,
        },
      ];
    }),
  );
