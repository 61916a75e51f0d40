import type { Situation } from '../shelf/index.ts';

/** Whom and what the lists of an answer are about, in order. */
export interface Labels {
  actors: string[];
  issues: string[];
}

/** The names in a situation; none where there is none. */
export function labelsOf(situation: Situation | undefined): Labels {
  switch (situation?.kind) {
    case 'group':
      return { actors: [...situation.value.actors], issues: [...situation.value.issues] };
    case 'game':
      return { actors: [...situation.value.players], issues: [] };
    case 'powers':
      return { actors: [...situation.value.members], issues: [] };
    case 'network':
      return { actors: [...situation.value.members], issues: [...situation.value.topics] };
    case 'contest':
      return {
        actors: Array.from({ length: situation.value.voters }, (_, i) => `voter ${i + 1}`),
        issues: [],
      };
    case undefined:
      return { actors: [], issues: [] };
  }
}
