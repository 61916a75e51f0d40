import { quoted } from './problems.ts';

/** What the library's messages mean and what would be right, by how they begin; the first that fits is used. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^Tabs are not allowed/, 'a tab cannot indent: use spaces'],
  [/^Missing closing "/, 'this double quote (") is not closed'],
  [/^Missing closing '/, "this single quote (') is not closed"],
  [
    /^Missing , (or : )?between|^Missing , or :/,
    'a comma is missing between the items of this list or mapping',
  ],
  [/^Missing space after :/, 'a space is missing after the colon'],
  [
    /^Missing directives-end/,
    'a line that begins with "%" is a directive; directives are not used here: delete it',
  ],
  [
    /must end with a|must be sufficiently indented and end with/,
    'this list or mapping is not closed: a "]" or "}" is missing',
  ],
  [/^Implicit map keys need to be followed/, 'a key needs a colon and a space after it ("key: value")'],
  [
    /^Implicit keys (of flow|need)/,
    'a key must stand on one line with its colon ("key: value"); is a colon or a quote missing above?',
  ],
  [
    /^Nested mappings are not allowed/,
    'a second ": " on one line: put the text in quotes, or begin a new line',
  ],
  [/^A block sequence may not/, 'the indentation does not fit: no list can begin here'],
  [
    /^Unexpected block-seq-ind on same line|^Block collections are not allowed/,
    'a list or mapping must begin on its own line here, indented deeper',
  ],
  [/^Sequence item without -/, 'this item of the list lacks its "- "'],
  [/^All mapping items must start/, 'keys of one mapping must begin in the same column'],
  [/^All sequence items must start/, 'items of one list must begin in the same column'],
  [/^Plain value cannot start with/, 'text cannot begin with this character: put it in quotes'],
  [
    /^Invalid escape sequence/,
    'this "\\" escape is not known: write "\\\\" for a backslash, or use single quotes',
  ],
  [/^Comments must be separated/, 'a comment needs a space before its "#"; put text with "#" in quotes'],
  [/^The : indicator must be at most 1024/, 'a key is longer than 1,024 characters: is a quote missing?'],
  [/^Block scalar header/, 'only "|" or ">" with a sign may stand here; the text begins on the next line'],
  [/^Unexpected flow-(seq|map)-end|^Unexpected [\]}]/, 'a closing bracket without its opening one'],
  [/^Unexpected , in/, 'a comma too many'],
  [
    /^Unexpected (single|double)-quoted-scalar|^Unexpected scalar/,
    'text after the end of a value: put the whole in quotes, or begin a new line',
  ],
  [/^Maximum call stack/, 'nested too deeply'],
];

/** An error of syntax in plain words, without the library's own terms where we know better ones. */
export function syntaxWords(code: string, message: string): string {
  const known = WORDS.find(([begins]) => begins.test(message));
  if (known !== undefined) return known[1];
  if (code === 'BAD_INDENT') return 'the indentation does not fit what stands above';
  return `this is not YAML as we read it (${quoted(message.split('\n')[0] ?? '', 100)})`;
}
