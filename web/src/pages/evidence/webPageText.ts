/** Parts of a web page that are no text to be read. */
const SILENT =
  'head,title,script,style,noscript,template,iframe,object,embed,svg,math,canvas,audio,video,select,button';
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** The words of a web page, headings marked with "# ", paragraphs apart. Parsed apart from this page: nothing in it is run or fetched. */
export function webPageText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(SILENT)) element.remove();
  const parts: string[] = [];
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (BLOCKS.has(node.nodeName)) parts.push(/^H[1-6]$/.test(node.nodeName) ? '\n\n# ' : '\n\n');
  }
  return parts
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
