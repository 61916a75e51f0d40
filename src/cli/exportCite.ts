import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Terminal } from './command.ts';
import { packageVersion } from './packageVersion.ts';

/** The program as CITATION.cff describes it. */
export interface CitedProgram {
  title: string;
  authors: string[];
  version: string;
  license: string;
  /** year of release, where one is given */
  year: string | undefined;
}

/** What is cited: a scenario, and a run of it where a seed is given. */
export interface CitedRun {
  scenario: string;
  title: string;
  scenarioHash: string;
  reading: string;
  seed: number | undefined;
  runs: number | undefined;
}

/** A citation as running text, as a BibTeX entry and as a CSL-JSON item. */
export interface Citation {
  text: string;
  bibtex: string;
  csl: CslItem;
}

interface CslItem {
  id: string;
  type: 'software';
  title: string;
  author: { literal: string }[];
  version: string;
  note: string;
}

/** Reads CITATION.cff of the package; the version is that of package.json, which is what runs. */
export function citedProgram(terminal: Terminal): CitedProgram {
  const text = readFileSync(join(terminal.packageRoot, 'CITATION.cff'), 'utf8');
  const { title, license, authors, ...rest } = parse(text) as {
    title: string;
    license: string;
    authors: { name?: string; 'given-names'?: string; 'family-names'?: string }[];
    'date-released'?: string;
  };
  return {
    title,
    license,
    authors: authors.map(
      ({ name, ...person }) =>
        name ??
        [person['given-names'], person['family-names']].filter((part) => part !== undefined).join(' '),
    ),
    version: packageVersion(terminal),
    year: rest['date-released']?.slice(0, 4),
  };
}

/** How to cite a run so that others can repeat it. The same arguments give the same text. */
export function citeText(program: CitedProgram, run: CitedRun): Citation {
  const { title, authors, version, license, year } = program;
  const what = [
    `scenario ${run.scenario} (${run.title}), SHA-256 ${run.scenarioHash}`,
    `reading ${run.reading}`,
    ...(run.seed === undefined ? [] : [`seed ${run.seed}`]),
    ...(run.runs === undefined ? [] : [`${run.runs} histories`]),
  ].join('; ');
  const key = ['plenum', run.scenario, run.seed].filter((part) => part !== undefined).join('-');
  const date = year === undefined ? '' : ` (${year})`;
  return {
    text: `${authors.join(', ')}${date}. ${title}. Version ${version}. Computer program, ${license} license. Run: ${what}.`,
    bibtex: [
      `@misc{${key},`,
      ...Object.entries({
        author: authors.map((name) => `{${escaped(name)}}`).join(' and '),
        title: `{${escaped(title)}}`,
        ...(year === undefined ? {} : { year }),
        howpublished: `Computer program, version ${version}`,
        note: escaped(what),
      }).map(([field, value]) => `  ${field} = {${value}},`),
      '}',
    ].join('\n'),
    csl: {
      id: key,
      type: 'software',
      title,
      author: authors.map((literal) => ({ literal })),
      version,
      note: what,
    },
  };
}

/** Characters that mean something to BibTeX or TeX, taken as themselves. */
const escaped = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
