import { Composer, type Document, Lexer, type LineCounter, Parser } from 'yaml';
import { newReading, type Reading, stopAtManyErrors } from './parseReading.ts';
import { syntaxWords } from './parseWords.ts';
import type { Finding } from './problems.ts';

/** A file of ordinary entries has about one mark for every three or four characters. */
const MAX_MARKS = 3_000_000;
/** Levels of nesting; the schemas need eight. Composing a tree is recursive, so depth must be bounded first. */
const MAX_DEPTH = 64;
/** What the lexer puts before the text of a plain or block scalar. */
const SCALAR_MARK = '\u001F';

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const;

export interface Composed {
  /** absent where reading stopped before a document stood */
  document: Document.Parsed | undefined;
  /** the syntax is wrong: the tree cannot be trusted */
  broken: boolean;
  findings: Finding[];
}

/**
 * Turns text into a YAML document while watching over it: what we never use (anchors, aliases, tags, directives, a second
 * document) is refused at its place, and depth, length and number of errors are bounded before anything can run away.
 */
export function composeGuarded(text: string, lines: LineCounter, file: string): Composed {
  const reading = newReading(lines, file);
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(OPTIONS);
  stopAtManyErrors(composer, reading);
  lines.addNewLine(0);
  let document: Document.Parsed | undefined;
  try {
    for (const token of guardedTokens(text, parser, reading))
      for (const next of composer.next(token)) document = next;
    if (!reading.stopped) for (const last of composer.end(true, text.length)) document ??= last;
  } catch (error) {
    if (!reading.stopped) reading.add(parser.offset, () => syntaxWords('IMPOSSIBLE', messageOf(error)), true);
  }
  for (const error of document?.errors ?? [])
    reading.add(error.pos[0], () => syntaxWords(error.code, error.message), true);
  return {
    document: reading.stopped ? undefined : document,
    broken: reading.broken,
    findings: reading.findings,
  };
}

type Token = ReturnType<Parser['next']> extends Generator<infer T> ? T : never;

function* guardedTokens(text: string, parser: Parser, reading: Reading): Generator<Token, void> {
  let marks = 0;
  let inScalar = false;
  let documents = 0;
  const stop = (what: string): void => {
    reading.add(parser.offset, () => what, true);
    reading.stopped = true;
  };
  /** Whether the composer is to see this token; a second document or a stray word is reported here instead. */
  const goesOn = (token: Token): boolean => {
    if (token.type === 'error')
      reading.add(token.offset, () => syntaxWords('UNEXPECTED_TOKEN', token.message), true);
    if (token.type !== 'document') return token.type !== 'error';
    if (++documents > 1)
      reading.add(
        token.offset,
        () => 'a second document begins here: a file holds one; delete the line "---"',
        true,
      );
    return documents === 1;
  };
  for (const lexeme of new Lexer().lex(text)) {
    if (++marks > MAX_MARKS)
      return stop(
        `the file has more than ${MAX_MARKS / 1_000_000} million words and marks: split it into several files`,
      );
    const refused = inScalar ? undefined : refusal(lexeme);
    if (refused !== undefined) reading.add(parser.offset, () => refused, false);
    if (!inScalar && (lexeme[0] === '"' || lexeme[0] === "'")) reading.lastQuote = parser.offset;
    inScalar = lexeme === SCALAR_MARK;
    for (const token of parser.next(lexeme)) if (goesOn(token)) yield token;
    if (documents > 1) return;
    if (parser.stack.length > MAX_DEPTH)
      return stop(`nested too deeply here: at most ${MAX_DEPTH} levels are read`);
  }
  for (const token of parser.end()) if (goesOn(token)) yield token;
}

/** Why a word outside of scalars is refused, if it is. */
function refusal(lexeme: string): string | undefined {
  if (lexeme[0] === '&')
    return 'anchors ("&name") are not used here: write the value out, or put text that begins with "&" in quotes';
  if (lexeme[0] === '*')
    return 'aliases ("*name") are not used here: write the value out, or put text that begins with "*" in quotes';
  if (lexeme[0] === '!') return 'tags ("!name") are not used here: put text in quotes, and delete the tag';
  if (lexeme[0] === '%') return 'directives ("%NAME") are not used here: delete the line';
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unreadable';
}
