import { MECHANISM_IDS, MECHANISMS } from '../src/engine/index.ts';

/** The page docs/mechanisms.md, written from the mechanisms themselves so that it cannot drift from them. */
export function mechanismsDoc(): string {
  const parts = MECHANISM_IDS.map((id) => {
    const { claim, neutral, signature, optional, parameters, reads, evolves, emits, rows } = MECHANISMS[id];
    const table = Object.entries(parameters).map(
      ([name, p]) =>
        `| \`${name}\` | ${p.value} | ${p.low} to ${p.high} | ${p.unit} | ${p.meaning} | ${p.because} |`,
    );
    return [
      `## ${id}${signature ? ' (signature: off unless a reading claims it)' : optional === true ? ' (off unless a scenario asks for it)' : ''}`,
      '',
      `**Claim.** ${claim}`,
      '',
      `**Switched off.** ${neutral}`,
      '',
      `Serves rows ${rows.join(', ')}. Reads ${list(reads)}; evolves ${list(evolves)}; emits ${list(emits)}.`,
      '',
      ...(table.length === 0
        ? []
        : [
            '| parameter | value | range | unit | meaning | why these numbers |',
            '|---|---|---|---|---|---|',
            ...table,
            '',
          ]),
    ].join('\n');
  });
  return [
    '# Mechanisms',
    '',
    'What the engine can do, in the order in which a month runs through it. Every parameter is assumed, with the range from',
    'which each parameter point draws it; a scenario or a reading may set its own, with claims. This page is written by',
    '`npm run docs` from `src/engine/mechanisms/`, and a test compares it.',
    '',
    ...parts,
  ].join('\n');
}

const list = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : words.map((word) => `\`${word}\``).join(', ');
