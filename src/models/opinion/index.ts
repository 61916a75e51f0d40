import type { Model } from '../model.ts';
import { deffuant } from './deffuant.ts';
import { deGroot } from './deGroot.ts';
import { friedkinJohnsen } from './friedkinJohnsen.ts';
import { hegselmannKrause } from './hegselmannKrause.ts';

export const OPINION_MODELS: readonly Model[] = [friedkinJohnsen, deGroot, hegselmannKrause, deffuant];
