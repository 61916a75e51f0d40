import type { Model } from '../model.ts';
import { banzhaf } from './banzhaf.ts';
import { coleman } from './coleman.ts';
import { deeganPackel } from './deeganPackel.ts';
import { holler } from './holler.ts';
import { johnston } from './johnston.ts';
import { shapleyShubik } from './shapleyShubik.ts';

export const POWER_MODELS: readonly Model[] = [
  shapleyShubik,
  banzhaf,
  johnston,
  deeganPackel,
  holler,
  coleman,
];
