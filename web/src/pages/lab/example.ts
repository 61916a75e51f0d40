/** A loaded example: the table that every new user of such models meets first (positions in years of delay). */
export const EXAMPLE = `actor,capability,position,salience
Netherlands,0.08,4,80
Belgium,0.08,7,40
Luxembourg,0.03,4,20
Germany,0.16,4,80
France,0.16,10,60
Italy,0.16,10,60
UK,0.16,10,90
Ireland,0.05,7,10
Denmark,0.05,4,100
Greece,0.08,7,70
`;
export const EXAMPLE_NAME = 'emission-standards.csv';
export const EXAMPLE_SCALE = { low: '4', high: '10' } as const;
