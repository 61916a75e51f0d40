import { type Division, type Line, linesOf, type Span } from './division.ts';

/** The pages of a text, and the running heads and page numbers that are no part of what it says. */
export interface Pages {
  readonly pages: readonly Division[];
  readonly heads: readonly Span[];
}

/** Fewer numbers in a row than this are no page numbers. */
const LEAST_PAGES = 3;
/** A line longer than this is no running head. */
const LONGEST_HEAD = 80;
const FORM_FEED = '\f';

/**
 * Finds the pages of a text: by form feeds, as programs that read PDF write them, or else by numbers that stand alone on
 * a line and count up by one. Lines beside them that come back page after page are running heads.
 */
export function pagesOf(text: string): Pages {
  return text.includes(FORM_FEED) ? fedPages(text) : numberedPages(text);
}

/** A line that holds nothing but a page number. */
interface Numbered {
  readonly line: number;
  readonly page: number;
}

function numberedPages(text: string): Pages {
  const lines = linesOf(text);
  const numbers = longestCount(
    lines.flatMap(({ text: words }, line) =>
      /^\d{1,4}$/.test(words) ? [{ line, page: Number(words) }] : [],
    ),
  );
  if (numbers.length < LEAST_PAGES) return { pages: [], heads: [] };
  const blocks = headBlocks(lines, numbers);
  return { pages: pagesBetween(text, blocks), heads: blocks.map(({ span }) => span) };
}

/** The longest run of numbers that count up by one, in the order of the lines. */
function longestCount(numbers: readonly Numbered[]): Numbered[] {
  const ending = new Map<number, Numbered[]>();
  let longest: Numbered[] = [];
  for (const number of numbers) {
    const run = [...(ending.get(number.page - 1) ?? []), number];
    if (run.length > (ending.get(number.page)?.length ?? 0)) ending.set(number.page, run);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

/** A page number with the running head beside it; `foot` where it ends its page instead of beginning it. */
interface Block {
  readonly page: number;
  readonly span: Span;
  readonly foot: boolean;
}

function headBlocks(lines: readonly Line[], numbers: readonly Numbered[]): Block[] {
  const beside = numbers.flatMap(({ line }) => [headKey(lines[line - 1]), headKey(lines[line + 1])]);
  const isHead = (line: Line | undefined): boolean => {
    const key = headKey(line);
    return key !== '' && beside.filter((other) => other === key).length > 1;
  };
  return numbers.map(({ line, page }, index) => {
    const next = numbers[index + 1];
    const foot =
      next !== undefined && next.line - line <= 3 && lines.slice(line + 1, next.line).every(isHead);
    const from = !foot && isHead(lines[line - 1]) ? line - 1 : line;
    const to = !foot && isHead(lines[line + 1]) ? line + 1 : line;
    return { page, foot, span: [lines[from]!.start, lines[to]!.end] };
  });
}

const headKey = (line: Line | undefined): string =>
  line === undefined || line.text.length > LONGEST_HEAD || /^\d*$/.test(line.text)
    ? ''
    : line.text
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim();

function pagesBetween(text: string, blocks: readonly Block[]): Division[] {
  const first = blocks[0]!;
  const before: Division[] =
    first.foot || first.span[0] === 0
      ? []
      : [{ label: String(first.page - 1), start: 0, end: first.span[0] }];
  const pages = blocks.map(({ page, span, foot }, index): Division => {
    if (foot) return { label: String(page), start: blocks[index - 1]?.span[1] ?? 0, end: span[0] };
    return { label: String(page), start: span[1], end: blocks[index + 1]?.span[0] ?? text.length };
  });
  return [...before, ...pages];
}

/** One page to each form feed; numbered as printed at its head or foot where that counts up, else from 1. */
function fedPages(text: string): Pages {
  const parts: Span[] = [];
  let start = 0;
  for (const piece of text.split(FORM_FEED)) {
    parts.push([start, start + piece.length]);
    start += piece.length + 1;
  }
  const printed = parts.map(([from, to]) => printedNumbers(text.slice(from, to)));
  const offset = commonest(printed.flatMap((numbers, index) => numbers.map((number) => number - index)));
  const counted = printed.filter(
    (numbers, index) => offset !== undefined && numbers.includes(index + offset),
  );
  const first = offset !== undefined && counted.length * 2 > parts.length ? offset : 1;
  return {
    pages: parts.map(([from, to], index) => ({ label: String(first + index), start: from, end: to })),
    heads: [],
  };
}

/** Numbers in the first and the last line of a page that has words. */
function printedNumbers(page: string): number[] {
  const lines = linesOf(page).filter(({ text }) => text !== '');
  return [lines[0], lines.at(-1)].flatMap((line) => {
    const match = /^(\d{1,4})(?:\s|$)|(?:^|\s)(\d{1,4})$/.exec(line?.text ?? '');
    return match === null ? [] : [Number(match[1] ?? match[2])];
  });
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
