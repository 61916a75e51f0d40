import { useCallback, useRef, useState } from 'react';
import { fileText } from './fileText.ts';

/** A file that the reader chose, and what came of reading it. */
export interface OwnFile {
  file?: File;
  reading: boolean;
  /** its words, once they are read */
  text?: string;
  /** what is wrong with it, and what would be right */
  refusal?: string;
  /** '' for UTF-8 */
  encoding: string;
}

/** Reads files one at a time: a new one, or another encoding, takes the place of what was under way. */
export function useOwnFile(): {
  state: OwnFile;
  take: (file: File | undefined) => void;
  encode: (encoding: string) => void;
  clear: () => void;
} {
  const [state, setState] = useState<OwnFile>({ reading: false, encoding: '' });
  const latest = useRef(0);
  const read = useCallback((file: File | undefined, encoding: string) => {
    latest.current += 1;
    const own = latest.current;
    if (file === undefined) return setState({ reading: false, encoding });
    setState({ file, encoding, reading: true });
    const told = (read: { text: string } | { refusal: string }): void => {
      if (latest.current === own) setState({ file, encoding, reading: false, ...read });
    };
    fileText(file, encoding).then(told, (error: unknown) => told({ refusal: String(error) }));
  }, []);
  return {
    state,
    take: (file) => file !== undefined && read(file, state.encoding),
    encode: (encoding) => read(state.file, encoding),
    clear: () => read(undefined, state.encoding),
  };
}
