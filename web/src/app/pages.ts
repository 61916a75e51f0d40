import type { ComponentType } from 'react';

/** A page of the app: one line here, one folder in `pages/`, its title in `strings/en/app.ts`. */
export interface Page {
  readonly id: PageId;
  readonly path: string;
  /** where the bar lists it */
  readonly group: 'main' | 'lookUp' | 'tools';
  readonly load: () => Promise<{ default: ComponentType }>;
}

export type PageId =
  | 'story'
  | 'whatIf'
  | 'why'
  | 'evidence'
  | 'decisions'
  | 'people'
  | 'scorecard'
  | 'lab'
  | 'method';

/** All pages, in the order of the bar; each is loaded when it is first opened. */
export const PAGES: readonly Page[] = [
  { id: 'story', path: '/', group: 'main', load: () => import('../pages/story/StoryPage.tsx') },
  { id: 'whatIf', path: '/what-if', group: 'main', load: () => import('../pages/whatif/WhatIfPage.tsx') },
  { id: 'why', path: '/why', group: 'main', load: () => import('../pages/why/WhyPage.tsx') },
  {
    id: 'evidence',
    path: '/evidence',
    group: 'main',
    load: () => import('../pages/evidence/EvidencePage.tsx'),
  },
  {
    id: 'decisions',
    path: '/decisions',
    group: 'lookUp',
    load: () => import('../pages/decisions/DecisionsPage.tsx'),
  },
  { id: 'people', path: '/people', group: 'lookUp', load: () => import('../pages/people/PeoplePage.tsx') },
  {
    id: 'scorecard',
    path: '/scorecard',
    group: 'lookUp',
    load: () => import('../pages/scorecard/ScorecardPage.tsx'),
  },
  { id: 'lab', path: '/lab', group: 'tools', load: () => import('../pages/lab/LabPage.tsx') },
  { id: 'method', path: '/method', group: 'tools', load: () => import('../pages/method/MethodPage.tsx') },
];
