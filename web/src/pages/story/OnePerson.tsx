import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { bandLook } from '../../ribbon/bandLook.ts';
import { words } from '../../strings/index.ts';
import { saidHundred } from '../../words/saidHundred.ts';
import { BandMark } from './BandMark.tsx';
import { contenders, doubtOf } from './contenders.ts';
import type { Place } from './useStory.ts';

interface OneProps {
  story: StoryData;
  place: Place;
  one: string | null;
  /** the reader guesses first */
  hidden: boolean;
}

const DOTS = 20;

/** One person's chance of the month as twenty dots, and how his line is read. */
export function OnePerson({ story, place, one, hidden }: OneProps): ReactNode {
  const row = contenders(story, place).find(({ person }) => person === one)!;
  const { color } = bandLook(one, story.persons, '');
  const full = Math.round(row.chance * DOTS);
  return (
    <div className="one-person">
      {!hidden && (
        <p>
          <BandMark who={one} persons={story.persons} /> {row.name}{' '}
          <strong>{saidHundred(row.chance, doubtOf(row))}</strong>{' '}
          <svg
            className="dots"
            width={DOTS * 12}
            height={14}
            viewBox={`0 0 ${DOTS * 12} 14`}
            role="img"
            aria-label={words.onePerson.dots(row.name, saidHundred(row.chance, doubtOf(row)))}
          >
            {Array.from({ length: DOTS }, (_, i) => (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other name and never move
                key={i}
                cx={7 + i * 12}
                cy={7}
                r={4.2}
                fill={i < full ? color : 'none'}
                stroke="var(--quiet)"
              />
            ))}
          </svg>
        </p>
      )}
      <p className="small quiet">{words.onePerson.key}</p>
    </div>
  );
}
