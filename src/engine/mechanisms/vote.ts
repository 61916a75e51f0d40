import { offsets, parameter, type Mechanism } from './mechanism.ts';

const parameters = {
  sharpnessInner: parameter(3, 1.5, 5, 'per unit of utility', 'how firmly members of the small inner body follow their judgment', 'no estimate exists; at 3 a clear preference (utility 1) carries 95 % of such votes'),
  sharpnessAssembly: parameter(2, 1, 3.5, 'per unit of utility', 'the same for the large assembly, less informed and more tired', 'lower than the inner body: S040, a committee that decides after a few minutes'),
  sessionNoise: parameter(0.5, 0.2, 0.9, 'utility', 'standard deviation of the mood that all members of one sitting share', 'without it large bodies would be spuriously certain; splits of 1917-21 swing this far within days'),
  policy: parameter(2, 1, 3, 'utility', 'weight of the policy at stake', 'assumed of the same order as personal ties'),
  liking: parameter(1, 0.4, 1.8, 'utility', 'weight of liking and dislike in a vote about a person', 'S082-S083: slights and friendships count, by how much is not known'),
  fear: parameter(1.6, 0.6, 2.6, 'utility', 'weight of the threat that the target is felt to be', 'S078, S080: rivals are attacked because they are feared'),
  deviation: parameter(0.5, 0.1, 1, 'utility', 'weight of past departures from the line, once somebody uses them', 'S118: they were used whenever wanted'),
  restraint: parameter(0.4, 0.15, 0.75, 'utility', 'reluctance to punish a comrade at all', 'S088: collective leadership had believers'),
  severity: parameter(0.1, 0.03, 0.2, 'utility per rung', 'further reluctance for each rung of the ladder', 'S097: the ladder was climbed slowly'),
  career: parameter(1.2, 0.4, 2.2, 'utility', 'fear of whoever controls posts, among those of little standing of their own', 'section I: waverers broke toward the office that controls their future'),
  deference: parameter(1.6, 0.6, 2.8, 'utility', 'pull of the mover\'s standing against the target\'s, on those who have little of their own', 'before 1922 the first man\'s motions mostly carried; size assumed'),
  allegiance: parameter(0.8, 0.3, 1.4, 'utility', 'loyalty to an ally who moves or is attacked', 'assumed: less than fear, more than liking'),
  self: parameter(4, 3, 6, 'utility', 'how firmly the target resists', 'nobody on record voted for his own removal against his will'),
  incumbency: parameter(0.3, 0.1, 0.6, 'utility', 'pull of leaving things as they are when an office or seat is at stake', 'S008: offices changed hands rarely'),
} as const;

export const V = offsets(parameters);

export const vote: Mechanism = {
  id: 'vote',
  claim: 'Members vote by policy, persons, cues and dependence, with a mood that a whole sitting shares; a larger body is less informed.',
  neutral: 'Motions carry by the toss of a coin: no judgment, tie or cue counts.',
  signature: false,
  parameters,
  reads: ['seat', 'capacity', 'ordinary', 'weight', 'threat', 'liking', 'position', 'salience', 'policy', 'admin', 'bloc', 'appointedShare', 'ban', 'outsideThreat', 'letter'],
  evolves: [],
  emits: ['decision'],
  rows: ['S001', 'S002', 'S026', 'S040'],
};
