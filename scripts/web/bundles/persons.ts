import type { Person } from '../../../src/polity/index.ts';
import type { PersonBrief } from '../../../web/src/data/shapes.ts';

/** A person in short: names, dates, how he or she ended, hue and mark. */
export function personBrief({ id, short, name, script, born, died, fate, color }: Person): PersonBrief {
  return {
    ...{ id, short, name },
    ...(script === undefined ? {} : { script }),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(fate.note === undefined ? {} : { fate: fate.note }),
    ...(color === undefined ? {} : { color }),
  };
}
