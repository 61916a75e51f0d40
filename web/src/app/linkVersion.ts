import { useLocation, useSearch } from 'wouter';
import { useData } from '../data/useData.ts';
import { withParameters } from './urlState.ts';

/** So many digits of a scenario's hash tell two states of the data apart. */
const DIGITS = 8;

/** By what a link was made: the version of the program, and the data where it says. */
export interface MadeWith {
  version: string;
  data?: string;
}

/** Reads `v` of an address: `0.3`, or `0.3-66209ef2`. Undefined where it says nothing that could be a version. */
export function madeWith(text: string | null): MadeWith | undefined {
  const parts = /^([0-9A-Za-z][0-9A-Za-z.-]{0,30}?)(?:-([0-9a-f]{8}))?$/.exec(text ?? '');
  if (parts === null) return undefined;
  const [, version, data] = parts;
  return { version: version!, ...(data === undefined ? {} : { data }) };
}

/** What an address says of this program and this state of the data. */
export const markOf = (scenarioHash: string): string => `${__VERSION__}-${scenarioHash.slice(0, DIGITS)}`;

/** The address of this page as it is to be passed on: it says by which version and data it was made. */
export function useLink(): string {
  const story = useData('story');
  const search = useSearch();
  useLocation();
  const mark = story === undefined ? __VERSION__ : markOf(story.scenarioHash);
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${withParameters(search, { v: mark })}`;
}
