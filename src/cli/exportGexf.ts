import { openFolderDatabase } from '../ensemble/folder/index.ts';
import type { WrittenExperiment } from '../ensemble/index.ts';
import { query } from '../results/store/index.ts';

/** How often one actor joined the bloc of another, in the histories of the main reading. */
const JOINED = (main: number): string => `
  select actor, other, count(distinct (point, replicate)) as histories
  from events where kind = 'bloc' and other is not null and actor <> other and reading = ${main}
  group by actor, other order by actor, other`;

/**
 * Who joins whose bloc, as a network in GEXF 1.3: an edge from each actor to those whose blocs he joined, weighted by the share
 * of histories in which he did so at least once. It is drawn from events, so the run must have kept them.
 */
export async function* gexfOf(path: string, written: WrittenExperiment): AsyncGenerator<string> {
  const database = await openFolderDatabase(path, written);
  const answers = await query(database, JOINED(written.main));
  const edges: string[] = [];
  const { runs } = written.readings[written.main]!;
  for await (const batch of answers.batches())
    for (const [actor, other, histories] of batch)
      edges.push(
        `      <edge id="${edges.length}" source="${xml(actor)}" target="${xml(other)}" weight="${Number(histories) / runs}"/>`,
      );
  database.closeSync();
  const nodes = written.actors.map(({ id, name }) => `      <node id="${xml(id)}" label="${xml(name)}"/>`);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta><creator>Plenum ${xml(written.version)}</creator>`,
    `    <description>${xml(written.title)} Weight: share of ${runs} histories in which source joined the bloc of target.</description></meta>`,
    '  <graph defaultedgetype="directed" mode="static">',
    '    <nodes>',
    ...nodes,
    '    </nodes>',
    '    <edges>',
    ...edges,
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const MARKS: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
const xml = (text: unknown): string => String(text).replace(/[<>&"]/g, (mark) => MARKS[mark]!);
