import { RULES } from '../contradictions/index.ts';
import type { ContradictionsReport } from './contradictionsShape.ts';
import { ascii, wrap } from './traceText.ts';

type Entry = ContradictionsReport['contradictions'][number];

/** The report as lines for people: by rule, each contradiction with both sides and the choice. */
export function contradictionsText(report: ContradictionsReport): string[] {
  const { contradictions: entries, found, open, claims, reading } = report;
  const shown = entries.length === found ? '' : `, ${entries.length} of them shown`;
  return [
    ...wrap(
      `${found} contradictions among ${claims} claims, found by rule${shown}; ${open} without a side taken (reading: ${reading})`,
    ),
    ...RULES.flatMap(({ id, says }) => {
      const own = entries.filter(({ rule }) => rule === id);
      return own.length === 0 ? [] : ['', ...wrap(`${id}: ${says}`), ...own.flatMap(entryLines)];
    }),
  ];
}

function entryLines({ subject, predicate, severity, why, sides, choice }: Entry): string[] {
  return [
    '',
    ...wrap(`${subject}, ${predicate} (${severity}): ${why}`, '  ', '    '),
    ...sides.flatMap((side, index) => {
      const mark = choice === null ? ' ' : choice.side === index ? '>' : ' ';
      const cited = side.claims.map(({ citation, id }) => `${citation} [${id}]`);
      const few = cited.length > 3 ? [...cited.slice(0, 3), `and ${cited.length - 3} more`] : cited;
      return wrap(`${side.says} - ${few.join('; ')}`, `  ${mark} `, '      ');
    }),
    ...(choice === null
      ? ['    open: no belief takes a side']
      : wrap(ascii(`> ${choice.because} (belief ${choice.belief})`), '    ', '      ')),
  ];
}
