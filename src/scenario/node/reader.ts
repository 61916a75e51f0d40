import type { Locate } from '../locate.ts';
import { type ParsedFile, parseFile, READER_VERSION, unreadable } from '../parse.ts';
import { isFinding, type ReadFile, readTextFile } from './files.ts';
import type { Store } from './store.ts';

/** A file opened: its text and hash if it could be read, and its content as data, parsed when first asked for. */
export interface OpenFile {
  path: string;
  file: string;
  text: string;
  /** undefined where the file could not be read */
  sha256: string | undefined;
  parsed(): Promise<ParsedFile>;
}

/** Opens files, each once, and keeps account of them. */
export interface Reader {
  cwd: string;
  open(path: string): Promise<OpenFile>;
  /** lets go of what only messages need: a parsed tree takes a hundred times the memory of its text */
  forget(): void;
}

export function newReader(cwd: string, store: Store): Reader {
  const opened = new Map<string, Promise<OpenFile>>();
  const trees: Tree[] = [];
  const openNow = async (path: string): Promise<OpenFile> => {
    const read = await readTextFile(path, cwd);
    if (isFinding(read)) {
      const { file } = read.where();
      return { path, file, text: '', sha256: undefined, parsed: async () => unreadable(file, [read]) };
    }
    const tree = newTree(read);
    trees.push(tree);
    let parsed: Promise<ParsedFile> | undefined;
    return { ...read, parsed: () => (parsed ??= parseStored(read, tree, store)) };
  };
  return {
    cwd,
    open(path) {
      const known = opened.get(path) ?? openNow(path);
      opened.set(path, known);
      return known;
    },
    forget() {
      for (const tree of trees) tree.forget();
    },
  };
}

/** The parsed tree of a file; once forgotten, it is parsed again if a position is asked for. */
interface Tree {
  parsed(): ParsedFile;
  locate: Locate;
  forget(): void;
}

function newTree(file: ReadFile): Tree {
  let tree: ParsedFile | undefined;
  const parsed = (): ParsedFile => (tree ??= parseFile(file));
  return {
    parsed,
    locate: (path, atKey) => parsed().locate(path, atKey),
    forget: () => {
      tree = undefined;
    },
  };
}

/** The data of a file from the store, if kept there; else parsed, and kept if nothing was wrong with it. */
async function parseStored(file: ReadFile, { parsed, locate }: Tree, store: Store): Promise<ParsedFile> {
  const label = `plenum reader ${READER_VERSION} of ${file.sha256}`;
  const kept = await store.get(file.path, label);
  if (kept !== undefined) return { file: file.file, readable: true, value: kept.value, findings: [], locate };
  const { readable, value, findings } = parsed();
  if (readable && findings.length === 0) await store.put(file.path, label, value);
  return { file: file.file, readable, value, findings, locate };
}
