import type { Citation } from '../model.ts';

export const BLACK_1948: Citation = {
  authors: 'Duncan Black',
  year: 1948,
  title: 'On the Rationale of Group Decision-making',
  where: 'Journal of Political Economy 56(1), 23-34',
  doi: '10.1086/256633',
};

export const VAN_DEN_BOS_1991: Citation = {
  authors: 'Jan M. M. van den Bos',
  year: 1991,
  title: 'Dutch EC Policy Making: A Model-Guided Approach to Coordination and Negotiation',
  where: 'Thesis Publishers, Amsterdam',
};

export const THOMSON_2006: Citation = {
  authors: 'Robert Thomson, Frans N. Stokman, Christopher H. Achen and Thomas König (eds)',
  year: 2006,
  title: 'The European Union Decides',
  where: 'Cambridge University Press',
};

export const LEINAWEAVER_THOMSON_2014: Citation = {
  authors: 'Justin Leinaweaver and Robert Thomson',
  year: 2014,
  title:
    'Testing models of legislative decision-making with measurement error: The robust predictive power of bargaining models over procedural models',
  where: 'European Union Politics 15(1), 43-58',
};

export const NASH_1950: Citation = {
  authors: 'John F. Nash',
  year: 1950,
  title: 'The Bargaining Problem',
  where: 'Econometrica 18(2), 155-162',
  doi: '10.2307/1907266',
};

export const KALAI_1977: Citation = {
  authors: 'Ehud Kalai',
  year: 1977,
  title: 'Nonsymmetric Nash Solutions and Replications of 2-Person Bargaining',
  where: 'International Journal of Game Theory 6, 129-133',
  doi: '10.1007/BF01774658',
};

export const STOKMAN_VAN_OOSTEN_1994: Citation = {
  authors: 'Frans N. Stokman and Reinier van Oosten',
  year: 1994,
  title: 'The Exchange of Voting Positions: An Object-Oriented Model of Policy Networks',
  where:
    'B. Bueno de Mesquita and F. N. Stokman (eds), European Community Decision Making, Yale University Press, 105-127',
};

export const SCHOLZ_2011: Citation = {
  authors: 'Jason B. Scholz, Gregory J. Calbert and Glen A. Smith',
  year: 2011,
  title: "Unravelling Bueno De Mesquita's Group Decision Model",
  where:
    'Proceedings of the 3rd International Conference on Agents and Artificial Intelligence (ICAART), 18-30',
  doi: '10.5220/0003121500180030',
};

export const BUENO_DE_MESQUITA_1994: Citation = {
  authors: 'Bruce Bueno de Mesquita',
  year: 1994,
  title: 'Political Forecasting: An Expected Utility Method',
  where:
    'B. Bueno de Mesquita and F. N. Stokman (eds), European Community Decision Making, Yale University Press, 71-104',
};

/** The program that was released after its author had seen that of the publication, and its log. */
export const RELEASED_PROGRAM: Citation = {
  authors: 'jmckib',
  year: 2014,
  title: 'bdm-scholz-expected-utility-model',
  where:
    'Python program, revision 55f63e9; in Python 3 and with a log by David Masad, 2016, revision d7c7bba',
};
