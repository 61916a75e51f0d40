import type { ReactNode } from 'react';
import { useLink } from '../../../app/linkVersion.ts';
import type { StoryData } from '../../../data/shapes.ts';
import { words } from '../../../strings/index.ts';
import type { Place } from '../useStory.ts';

/** So many digits of a hash tell it apart. */
const DIGITS = 12;

/** Below each sheet: from where, by which version and reading, and the rows behind its numbers. */
export function PaperFooter({ story, place }: { story: StoryData; place: Place }): ReactNode {
  const link = useLink();
  const { ribbon, month } = place;
  const [scenario, rows] = [story.scenarioHash, ribbon.rowsHash[month]!].map((hash) => hash.slice(0, DIGITS));
  return (
    <footer className="paper-footer">
      <p>{words.paper.footer(__VERSION__, ribbon.reading, scenario!, rows!)}</p>
      <p>{link}</p>
    </footer>
  );
}
