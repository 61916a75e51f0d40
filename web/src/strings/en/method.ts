export const method = {
  title: 'Method: what the model is',
  views: {
    model: 'In short',
    mechanisms: 'Mechanisms',
    odd: 'ODD description',
    limits: 'Limits',
    cite: 'Cite',
  },
  label: 'Parts of the method',
  short: [
    'A history is a sequence of months. In each, people fall ill or recover, posts are filled, blocs form, motions come before bodies and are voted on. Up to the documented date the record is followed; after it the mechanisms run free.',
    'Models state chances, the engine rolls dice; every roll is named by what it decides, so that two worlds that differ in one thing share all other luck.',
    'Positions, standing, ties and rates are numbers with a footnote: claims from sources, or an assumption with its range. Ranges are drawn from anew for each group of histories.',
    'Who leads? Nobody is declared leader. Somebody leads when the vote mechanism, asked what would happen if he were to be removed, answers that he could no longer be.',
    'The mechanisms know no person: people, bodies and rules are data.',
  ],
  credit:
    'It stands on verbal and formal theories: Daniels and Rigby on the circular flow of power, Gill and Harris on secretaries and their regions, Roeder and Svolik on authoritarian ruling bodies, Acemoglu, Egorov and Sonin on ruling coalitions. We found no quantitative model of this succession; that is not to say that there is none.',
  mechanismsLead:
    "Each is a claim in historians' terms, with a neutral world in which it does not act. An asterisk marks a number that is assumed.",
  on: 'on',
  off: 'off here',
  without: 'Without it',
  parameters: (count: number) => (count === 1 ? '1 parameter' : `${count} parameters`),
  columns: { name: 'Parameter', value: 'Value', range: 'Range', meaning: 'Meaning', why: 'Why' },
  misses: 'Known misses, shown with every result',
  citeLead: 'To cite the model:',
  citeRun: 'To cite a run, add its seed and number of histories:',
  bibtex: 'BibTeX',
};
