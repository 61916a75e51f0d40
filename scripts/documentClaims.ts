// docs/claims.json: the claims that each document is written or measured from, for `plenum verify --documents`.
import { existsSync, readFileSync } from 'node:fs';
import { claimsBehind, claimsOfRuns } from '../src/cli/claimFields.ts';
import {
  DOCUMENTS_FILE,
  type DocumentClaims,
  documentClaimsSchema,
  documentClaimsText,
} from '../src/cli/documentClaims.ts';
import { beliefsByQuestion } from '../src/contradictions/index.ts';
import { compile, type Scenario } from '../src/scenario/index.ts';
import { SEED_FILES } from '../test/texts/seeds.ts';
import { found } from './contradictionsDoc.ts';
import { flagshipReforms } from './reformsDoc.ts';

type Document = DocumentClaims['documents'][number];

/** Documents with figures that `npm run docs` does not measure: they keep the hashes of the claims they were measured with. */
const MEASURED_BY_HAND = ['docs/limits.md'];

/** The manifest as it should be; `measured`: the figures of hand-written pages have just been measured anew. */
export async function documentClaims(measured: boolean): Promise<string> {
  const { scenario, reforms } = await flagshipReforms();
  const known = existsSync(DOCUMENTS_FILE)
    ? documentClaimsSchema.parse(JSON.parse(readFileSync(DOCUMENTS_FILE, 'utf8'))).documents
    : [];
  const kept = (file: string): Document | undefined =>
    measured || !MEASURED_BY_HAND.includes(file)
      ? undefined
      : known.find((document) => document.file === file);
  const ran = runClaims(scenario);
  const contradicted = (await found()).flatMap(({ sides }) => sides.flatMap(({ claims }) => claims));
  const all: readonly (readonly [string, readonly string[]])[] = [
    ['README.md', ran],
    ['docs/contradictions.md', contradicted.map(({ id }) => id)],
    ['docs/evidence.md', [...believed(scenario), ...schools(scenario), ...verified(scenario)]],
    ['docs/limits.md', [...ran, ...scenario.collections.decisions.flatMap(({ claims }) => claims)]],
    ['docs/reforms.md', reforms.flatMap(({ option }) => option.claims ?? [])],
  ];
  const documents = all.map(([file, claims]) => kept(file) ?? { file, claims: hashed(scenario, claims) });
  return documentClaimsText({ format: 1, scenario: scenario.scenario.id, documents });
}

function hashed(scenario: Scenario, ids: readonly string[]): Document['claims'] {
  const { claims, claimHashes } = claimsBehind(scenario, ids);
  return Object.fromEntries(claims.map((id, i) => [id, claimHashes[i]!]));
}

/** What the printed run rests on, under all readings. */
function runClaims(scenario: Scenario): string[] {
  const readings = (scenario.scenario.readings ?? []).map(({ id }) => id);
  return claimsOfRuns(scenario, [compile(scenario, '')], readings).claims;
}

const believed = ({ collections }: Scenario): string[] =>
  [...beliefsByQuestion(collections).values()].flatMap((beliefs) => beliefs.flatMap(({ takes }) => takes));

const schools = ({ scenario }: Scenario): string[] =>
  (scenario.readings ?? []).flatMap(({ claims = [] }) => claims);

/** The claims whose pages were looked up in the five documents. */
function verified({ collections }: Scenario): string[] {
  const documents = SEED_FILES.map(([id]) => id as string);
  return collections.claims.filter(({ source }) => documents.includes(source)).map(({ id }) => id);
}
