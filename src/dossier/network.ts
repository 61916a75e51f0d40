import type { Dossier } from './dossier.ts';

/** The network as a table for Gephi and spreadsheets: who with whom, in how many sentences. */
export function networkCsv({ ties }: Dossier): string {
  const cell = (value: string | number): string => {
    const text = String(value);
    // A cell that begins like a formula is not one.
    const safe = /^[=+@\t-]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = ties.map(({ source, target, weight }) =>
    [source, target, 'Undirected', weight].map(cell).join(','),
  );
  return `${['Source,Target,Type,Weight', ...rows].join('\n')}\n`;
}

/** The network as GEXF 1.3, with mentions at each node. */
export function networkGexf({ people, ties }: Dossier): string {
  const nodes = people.map(
    ({ id, name, mentions }) =>
      `      <node id="${xml(id ?? name)}" label="${xml(name)}"><attvalues><attvalue for="mentions" value="${mentions}"/><attvalue for="known" value="${id !== null}"/></attvalues></node>`,
  );
  const edges = ties.map(
    ({ source, target, weight }, index) =>
      `      <edge id="${index}" source="${xml(source)}" target="${xml(target)}" weight="${weight}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="undirected">
    <attributes class="node">
      <attribute id="mentions" title="mentions" type="integer"/>
      <attribute id="known" title="known" type="boolean"/>
    </attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!).replace(/\p{Cc}/gu, ' ');
