import type { ReactNode } from 'react';
import { AssumptionLine } from '../../app/AssumptionLine.tsx';
import { useData } from '../../data/useData.ts';

export default function WhatIfPage(): ReactNode {
  const story = useData('story');
  return (
    <main id="main" className="page">
      <AssumptionLine />
      <h1>{story?.scenario.title}</h1>
    </main>
  );
}
