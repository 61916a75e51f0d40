import type { ComponentType } from 'react';

/** A page of the app: one line here, one folder in `pages/`, its title in `strings/en/app.ts`. */
export interface Page {
  readonly id: PageId;
  readonly path: string;
  /** where the bar lists it */
  readonly group: 'main' | 'lookUp' | 'tools';
  readonly load: () => Promise<{ default: ComponentType }>;
}

export type PageId = 'story' | 'whatIf' | 'why';

/** All pages, in the order of the bar; each is loaded when it is first opened. */
export const PAGES: readonly Page[] = [
  { id: 'story', path: '/', group: 'main', load: () => import('../pages/story/StoryPage.tsx') },
  { id: 'whatIf', path: '/what-if', group: 'main', load: () => import('../pages/whatif/WhatIfPage.tsx') },
  { id: 'why', path: '/why', group: 'main', load: () => import('../pages/why/WhyPage.tsx') },
];
