import { offsets, parameter } from './mechanism.ts';

export const informationParameters = {
  writes: parameter(
    1.2,
    0.4,
    2.5,
    'per year',
    'how often a bedridden leader who can still dictate sets down his judgment of his colleagues',
    'one case on record, within eight months of the first stroke',
  ),
  concern: parameter(
    2,
    0.5,
    4,
    'log odds',
    'how far the letter goes for whoever has gathered most posts',
    'one case on record; wide',
  ),
  leaks: parameter(
    1,
    0.3,
    2.5,
    'per year',
    'how often a sealed text reaches the inner body, when its author is not expected back',
    '5-7 months to the top leaders',
  ),
  opening: parameter(
    0.7,
    0.3,
    1,
    'probability',
    "chance that the custodian hands it over at the congress after the author's death",
    'done once, four months after',
  ),
  damage: parameter(
    0.25,
    0.08,
    0.5,
    'authority',
    'standing lost by whom it warns of when it is published, at full standing of the author',
    'assumed',
  ),
  posts: parameter(
    2,
    1,
    3,
    'factor',
    'what having gathered posts counts in that worry beside standing',
    'assumed: one case on record',
  ),
  fondness: parameter(2, 1, 3, 'log odds', 'how far liking spares a man', 'assumed: one case on record'),
  rumor: parameter(
    0.3,
    0.1,
    0.6,
    'share',
    'what a text that only the inner body knows does to standing, as a part of one read out',
    'assumed',
  ),
  fading: parameter(
    0.8,
    0.3,
    1.6,
    'per year',
    'how fast a warning that has been read out loses its force',
    'S056-S057: read to delegates in May 1924 and quoted in 1926-27, when it moved no vote; size assumed',
  ),
} as const;

export const N = offsets(informationParameters);
