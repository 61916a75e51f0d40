import { didYouMean } from '../nearest.ts';
import { quoted } from '../problems.ts';
import type { Check } from './ground.ts';

/** Whoever took a stand stood for one of the decision's own options. */
export const standsOnOptions: Check = (ground) =>
  ground.collections.decisions.flatMap((decision, index) => {
    const options = decision.options.flatMap(({ id, label }) => [id, label]);
    return (decision.stands ?? []).flatMap(({ option }, at) => {
      if (options.includes(option)) return [];
      const ids = decision.options.map(({ id }) => id);
      const near = didYouMean(option, ids);
      const remedy = near === '' ? `; its options are: ${ids.join(', ')}` : near;
      return [{ path: ['decisions', index, 'stands', at, 'option'], what: () => `${quoted(option)} is no option of decision "${decision.id}"${remedy}` }];
    });
  });

/** The options of one decision have an id each. */
export const optionsDiffer: Check = (ground) =>
  ground.collections.decisions.flatMap((decision, index) =>
    decision.options.flatMap(({ id }, at) => {
      if (decision.options.findIndex((option) => option.id === id) === at) return [];
      return [{ path: ['decisions', index, 'options', at, 'id'], what: () => `option ${quoted(id)} stands twice in this decision` }];
    }),
  );
