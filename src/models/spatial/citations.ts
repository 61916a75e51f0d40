import type { Citation } from '../model.ts';

/** Publications and program that the spatial models and the election follow. */
export const KTAB_CITATIONS: readonly Citation[] = [
  {
    authors: 'Wise, B. P., Lester, L., Efird, B.',
    year: 2015,
    title: 'An Introduction to the KAPSARC Toolkit for Behavioral Analysis (KTAB)',
    where: 'KAPSARC discussion paper KS-1517-DP011A',
  },
  {
    authors: 'Wise, B. P., Lester, L., Efird, B.',
    year: 2015,
    title: 'Multidimensional Bargaining using KTAB',
    where: 'KAPSARC discussion paper KS-1524-DP018A',
  },
  {
    authors: 'King Abdullah Petroleum Studies and Research Center',
    year: 2017,
    title: 'KTAB, the KAPSARC Toolkit for Behavioral Analysis',
    where: 'program and reference runs of 30 May 2017, github.com/lsyaseen/KTAB, MIT license',
  },
];
