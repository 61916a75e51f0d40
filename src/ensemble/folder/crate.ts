import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenExperiment } from '../index.ts';
import { ExperimentProblem } from './experimentProblem.ts';
import { readManifest } from './manifest.ts';
import { PLACES } from './places.ts';

/** Name of the file that makes a folder an RO-Crate. */
export const CRATE_FILE = 'ro-crate-metadata.json';

/**
 * The metadata that make an experiment's folder an RO-Crate 1.1 (https://w3id.org/ro/crate/1.1): its files with sizes and hashes,
 * and the run that made them, as a process run. The date is that of the manifest. Throws ExperimentProblem where the experiment
 * is not complete.
 */
export async function crateOf(path: string, written: WrittenExperiment): Promise<string> {
  const manifest = await readManifest(path);
  if (manifest?.complete !== true)
    throw new ExperimentProblem(
      `${path} is not complete: first do what is missing: plenum run --resume ${path}`,
    );
  const { mtime } = await stat(join(path, PLACES.manifest));
  const files = manifest.parts.flatMap((part) => part.files);
  const parts = files.map(({ path: id, bytes, sha256 }) => ({
    '@id': id,
    '@type': 'File',
    encodingFormat: 'application/vnd.apache.parquet',
    contentSize: String(bytes),
    sha256,
  }));
  const documents = [
    document(PLACES.experiment, 'What was asked: scenario, readings, seed and version'),
    document(PLACES.scenario, 'The scenario, checked, as data'),
    document(PLACES.manifest, 'Every part with its hash'),
  ];
  const graph = [
    {
      '@id': CRATE_FILE,
      '@type': 'CreativeWork',
      about: { '@id': './' },
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
    },
    {
      '@id': './',
      '@type': 'Dataset',
      name: `${written.title} (${written.scenario}, seed ${written.seed})`,
      description: `${manifest.histories} simulated histories. This is an argument, not an oracle.`,
      datePublished: mtime.toISOString(),
      license: `See ${PLACES.scenario}: what it says under polity.license holds for what is drawn from it.`,
      hasPart: [...documents, ...parts].map(reference),
      mentions: { '@id': '#run' },
    },
    ...documents,
    ...parts,
    { '@id': '#plenum', '@type': 'SoftwareApplication', name: 'Plenum', softwareVersion: written.version },
    {
      '@id': '#run',
      '@type': 'CreateAction',
      name: `plenum run ${written.scenario} --seed ${written.seed}`,
      instrument: { '@id': '#plenum' },
      object: documents.slice(0, 2).map(reference),
      result: parts.map(reference),
    },
  ];
  return `${JSON.stringify({ '@context': 'https://w3id.org/ro/crate/1.1/context', '@graph': graph }, null, 2)}\n`;
}

const reference = ({ '@id': id }: { '@id': string }): { '@id': string } => ({ '@id': id });

const document = (id: string, name: string) => ({
  '@id': id,
  '@type': 'File',
  name,
  encodingFormat: 'application/json',
});
