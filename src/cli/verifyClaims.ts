import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { openFolder } from '../ensemble/folder/index.ts';
import type { Loaded } from '../scenario/node/index.ts';
import { EXIT, printJson, type Terminal } from './command.ts';
import { DOCUMENTS_FILE, documentClaimsSchema } from './documentClaims.ts';
import { packageVersion } from './packageVersion.ts';
import { isStale, scenarioNow, staleClaims, staleRun } from './stale.ts';
import { staleLines } from './staleText.ts';
import type { VerifyClaimsReport } from './verifyShape.ts';

interface ClaimsOptions {
  documents?: true | string | undefined;
  scenario?: string | undefined;
  json?: true | undefined;
}

type Checked = VerifyClaimsReport['checked'][number];
const NOTHING = { same: false, changed: [], numbers: [] };

/** Whether results and documents are out of date: the claims they rest on, then and now. */
export async function verifyClaims(
  results: readonly string[],
  options: ClaimsOptions,
  terminal: Terminal,
): Promise<void> {
  const checked: Checked[] = [];
  for (const name of results) checked.push(await checkResult(name, options.scenario, terminal));
  if (options.documents !== undefined)
    checked.push(...(await checkDocuments(options.documents, options.scenario, terminal)));
  const report: VerifyClaimsReport = {
    command: 'verify',
    ok: checked.every((one) => one.problem === null && !isStale(one)),
    checked,
  };
  if (!report.ok) terminal.exitCode = EXIT.failed;
  if (options.json === true) printJson(terminal, report);
  else terminal.out(`${checked.flatMap(linesOf).join('\n')}\n`);
}

function linesOf(one: Checked): string[] {
  const { name, kind, scenario, problem } = one;
  const lines = problem === null ? staleLines(scenario, one) : [`cannot be compared: ${problem}`];
  return [`${name} (${kind})`, ...lines.map((line) => `  ${line}`)];
}

async function checkResult(name: string, argument: string | undefined, terminal: Terminal): Promise<Checked> {
  const path = resolve(terminal.cwd, name);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) {
    const folder = await openFolder(path, packageVersion(terminal));
    const { scenario } = folder.written;
    const stale = await staleRun(folder, argument, terminal);
    return {
      name,
      kind: 'run',
      scenario,
      problem: stale === null ? unknown(scenario) : null,
      ...(stale ?? NOTHING),
    };
  }
  const kept =
    found === undefined ? 'there is no such file or folder' : keptOutput(await readFile(path, 'utf8'));
  if (typeof kept === 'string') return { name, kind: 'output', scenario: '', problem: kept, ...NOTHING };
  const { scenario, reading, scenarioHash: hash } = kept;
  const now = await scenarioNow(argument ?? scenario, terminal);
  const before = new Map(kept.claims.map((id, i) => [id, kept.claimHashes[i]!]));
  return compared({ name, kind: 'output', scenario }, before, now, { reading, hash });
}

function compared(
  head: Pick<Checked, 'name' | 'kind' | 'scenario'>,
  before: ReadonlyMap<string, string>,
  now: Loaded | undefined,
  how?: Parameters<typeof staleClaims>[2],
): Checked {
  if (now === undefined) return { ...head, problem: unknown(head.scenario), ...NOTHING };
  return { ...head, problem: null, ...staleClaims(before, now, how) };
}

const unknown = (scenario: string): string =>
  `no sound scenario "${scenario}" is found; name it with --scenario`;

/** As much of a printed object as says what it rests on. */
const keptSchema = z
  .object({
    scenario: z.string(),
    scenarioHash: z.string().optional(),
    reading: z.string().optional(),
    claims: z.array(z.union([z.string(), z.object({ claim: z.string() }).transform(({ claim }) => claim)])),
    claimHashes: z.array(z.string()),
  })
  .refine(({ claims, claimHashes }) => claims.length === claimHashes.length);

function keptOutput(text: string): z.infer<typeof keptSchema> | string {
  const parsed = keptSchema.safeParse(jsonOf(text));
  return parsed.success
    ? parsed.data
    : 'it is not what a command of this version printed with --json: it names no claims with hashes';
}

async function checkDocuments(
  file: true | string,
  argument: string | undefined,
  terminal: Terminal,
): Promise<Checked[]> {
  const path = file === true ? join(terminal.packageRoot, DOCUMENTS_FILE) : resolve(terminal.cwd, file);
  const name = file === true ? DOCUMENTS_FILE : file;
  const parsed = documentClaimsSchema.safeParse(jsonOf(await readFile(path, 'utf8').catch(() => '')));
  if (!parsed.success) {
    const problem = 'there is no such manifest of documents, or it is damaged (npm run docs writes it)';
    return [{ name, kind: 'document', scenario: '', problem, ...NOTHING }];
  }
  const { scenario, documents } = parsed.data;
  const now = await scenarioNow(argument ?? scenario, terminal);
  return documents.map((document) =>
    compared(
      { name: document.file, kind: 'document', scenario },
      new Map(Object.entries(document.claims)),
      now,
    ),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
