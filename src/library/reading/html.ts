import { parseHTML } from 'linkedom';
import { LIMITS, megabytes } from './limits.ts';
import { Refusal } from './refusal.ts';

const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'head title script style noscript template iframe object embed svg math canvas audio video select button'.split(
    ' ',
  ),
);

interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** The words of a web page, headings marked with "# ", paragraphs apart. Nothing in it is run or fetched. */
export function htmlText(html: string): string {
  if (html.length > LIMITS.htmlBytes)
    throw new Refusal(`is a web page of more than ${megabytes(LIMITS.htmlBytes)}: refused`);
  const { document } = parseHTML(html) as unknown as { document: HtmlNode };
  const parts: string[] = [];
  collect([...document.childNodes], parts);
  return parts
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Walks without recursion: a page may be nested deeper than the stack. */
function collect(roots: readonly HtmlNode[], parts: string[]): void {
  const stack: (HtmlNode | string)[] = roots.toReversed();
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') parts.push(next);
    else if (next.nodeType === 3) parts.push((next.textContent ?? '').replace(/\s+/g, ' '));
    else if (next.nodeType === 1) open(next, stack);
  }
}

function open(node: HtmlNode, stack: (HtmlNode | string)[]): void {
  const name = (node.localName ?? '').toLowerCase();
  if (SILENT.has(name)) return;
  const isBlock = BLOCKS.has(name);
  if (isBlock) stack.push('\n\n');
  for (const child of [...node.childNodes].reverse()) stack.push(child);
  if (isBlock) stack.push(/^h[1-6]$/.test(name) ? '\n\n# ' : '\n\n');
}
