import { plainName } from '../polity/index.ts';
import { type Division, type Line, linesOf } from './division.ts';

const LONGEST_HEADING = 100;
/** Headings of extracts tell where they are from, and may be long. */
const LONGEST_EXTRACT = 800;
/** What claims call the part before the first heading. */
const OPENING = 'opening section';
/** What claims call a text without sections. */
const WHOLE = 'whole text';

/** The sections of a text, each from its heading to the next. The part before the first is the opening section. */
export function sectionsOf(text: string, named: readonly string[] = []): Division[] {
  const lines = linesOf(text);
  const wanted = new Set(named.map(plainName));
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(plainName(line.text), (seen.get(plainName(line.text)) ?? 0) + 1);
  const headings = lines.flatMap((line, index) => {
    const label = headingAt(lines, index, wanted, seen);
    return label === undefined ? [] : [{ label, start: line.start }];
  });
  const all = [{ label: OPENING, start: 0 }, ...headings];
  return all
    .map(({ label, start }, index) => ({ label, start, end: all[index + 1]?.start ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/**
 * The heading that a line is: marked as one (`# `), called so by a claim, numbered like an extract, or short, alone and
 * without an end of sentence. A line that comes back is a caption, not a heading.
 */
function headingAt(
  lines: readonly Line[],
  index: number,
  wanted: ReadonlySet<string>,
  seen: ReadonlyMap<string, number>,
): string | undefined {
  const { text } = lines[index]!;
  if (text === '' || text.length > LONGEST_EXTRACT) return undefined;
  const extract = /^\((\d{1,3})\)\s+\S/.exec(text);
  if (extract !== null) return `extract ${extract[1]}`;
  if (text.startsWith('# ')) return plainName(text);
  const label = plainName(text);
  if (text.length > LONGEST_HEADING || label === '' || /[.,;:!?"”’]$/.test(text)) return undefined;
  if (lines[index + 1]?.text !== '') return undefined;
  if (wanted.has(label) && (seen.get(label) ?? 0) === 1) return label;
  const alone = index === 0 || lines[index - 1]!.text === '';
  return alone && seen.get(label) === 1 && /^\p{Lu}/u.test(text) ? label : undefined;
}

/**
 * The section that a locator names: by its heading, by the number of an extract, or, where it describes a passage instead
 * ("on the civil war", "index entry on the plenum"), the paragraphs that share most of the words of the description.
 */
export function sectionNamed(text: string, sections: readonly Division[], name: string): Division[] {
  const plain = plainName(name);
  if (plain === WHOLE) return [{ label: WHOLE, start: 0, end: text.length }];
  const extract = /extract (\d+)$/.exec(plain);
  const exact = sections.filter(
    ({ label }) => label === (extract === null ? plain : `extract ${extract[1]}`),
  );
  if (exact.length > 0) return exact;
  return describedParagraphs(text, plain);
}

const IDLE = new Set([
  'paragraph',
  'closing',
  'on',
  'the',
  'of',
  'and',
  'index',
  'entry',
  'a',
  'in',
  'section',
  'to',
]);

function describedParagraphs(text: string, description: string): Division[] {
  const words = description.split(' ').filter((word) => !IDLE.has(word));
  const paragraphs = linesOf(text).filter((line) => line.text !== '');
  const scores = paragraphs.map(({ text: words_ }) => {
    const has = new Set(plainName(words_).split(' '));
    return words.filter((word) => has.has(word)).length;
  });
  const best = Math.max(0, ...scores);
  if (best === 0 || best * 2 < words.length) return [];
  return paragraphs.flatMap(({ start }, index) => {
    if (scores[index] !== best) return [];
    const last = paragraphs[index + 1] ?? paragraphs[index]!;
    return [{ label: description, start, end: last.end }];
  });
}
