import { SaxesParser } from 'saxes';
import type { Place, Problem } from './draft.ts';
import { READ_LIMITS } from './limits.ts';

/** An element with its place, the text directly in it, and the elements in it. */
export interface XmlElement extends Place {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

/** How many elements are read: far more than the largest file of 10 MB with anything in it could need. */
const MOST_ELEMENTS = 500_000;

class Refused extends Error {}

/**
 * Reads XML into a tree, or tells where it is at fault. A document type is refused, and with it every entity of a file's own
 * making; so are deep nesting and what is not well-formed. Attributes, comments and instructions are passed over.
 */
export function xmlTree(text: string): XmlElement | { readonly problem: Problem } {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const root: XmlElement = { name: '', row: 1, column: 1, text: '', children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  const refuse = (message: string): never => {
    throw new Refused(message);
  };
  parser.on('error', (error) => refuse(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('a document type (DTD) is not read: delete <!DOCTYPE ...>'));
  parser.on('opentag', ({ name }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) refuse(`more than ${MOST_ELEMENTS} elements`);
    if (open.length > READ_LIMITS.depth) refuse(`nested deeper than ${READ_LIMITS.depth} levels`);
    const element = { name, row: parser.line, column: parser.column, text: '', children: [] };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    open[open.length - 1]!.text += piece;
  });
  parser.on('cdata', (piece) => {
    open[open.length - 1]!.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { problem: { row: parser.line, column: Math.max(1, parser.column), message: error.message } };
  }
  return root.children[0]!;
}

/** The first element of a name inside another. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child) => child.name === name);

/** All elements of a name inside another. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : element.children.filter((child) => child.name === name);

/** The text of an element, without blanks around it. */
export const textOf = (element: XmlElement | undefined): string => element?.text.trim() ?? '';
