const PLAIN: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2026': '...',
  '\u00d7': 'x',
  '\u00a7': 'section ',
  '\u00a0': ' ',
  '\u00df': 'ss',
  '\u00f8': 'o',
  '\u00d8': 'O',
  '\u0142': 'l',
  '\u0141': 'L',
  '\u00e6': 'ae',
  '\u0153': 'oe',
};

/** Text in ASCII: accents dropped, dashes and quotes made plain; what has no plain form becomes "?". */
export function ascii(text: string): string {
  const plain = Array.from(text, (letter) => PLAIN[letter] ?? letter).join('');
  return Array.from(plain.normalize('NFD').replace(/\p{M}/gu, ''), (letter) =>
    (letter.codePointAt(0) ?? 0) < 128 ? letter : '?',
  ).join('');
}
