import { abstention } from './abstention.ts';
import { agenda } from './agenda.ts';
import { alliances } from './alliances.ts';
import { arena } from './arena.ts';
import { authority } from './authority.ts';
import { caucus } from './caucus.ts';
import { coercion } from './coercion.ts';
import { cohorts } from './cohorts.ts';
import { cult } from './cult.ts';
import { discipline } from './discipline.ts';
import { economy } from './economy.ts';
import { exitThreat } from './exitThreat.ts';
import { health } from './health.ts';
import { ideology } from './ideology.ts';
import { MECHANISM_IDS, type MechanismId } from './ids.ts';
import { information } from './information.ts';
import { legitimacy } from './legitimacy.ts';
import type { Mechanism } from './mechanism.ts';
import { patience } from './patience.ts';
import { patronage } from './patronage.ts';
import { peripheries } from './peripheries.ts';
import { presence } from './presence.ts';
import { programmeTheft } from './programmeTheft.ts';
import { shocks } from './shocks.ts';
import { surveillance } from './surveillance.ts';
import { terror } from './terror.ts';
import { vote } from './vote.ts';

/** The mechanisms by id: one line each. */
export const MECHANISMS: { readonly [Id in MechanismId]: Mechanism } = {
  economy,
  arena,
  shocks,
  health,
  presence,
  patronage,
  peripheries,
  cohorts,
  ideology,
  authority,
  legitimacy,
  information,
  alliances,
  caucus,
  discipline,
  surveillance,
  coercion,
  terror,
  vote,
  agenda,
  cult,
  programmeTheft,
  patience,
  abstention,
  exitThreat,
};

export type { Mechanism, ParameterSpec, Parameters } from './mechanism.ts';
export { MECHANISM_IDS, type MechanismId };
