import { allVariants, markOf, type Reform, type Scenario, type Variants } from '../scenario/index.ts';
import { claimsBehind } from './claimFields.ts';
import { printJson, type Terminal } from './command.ts';
import { ascii, wrap } from './traceText.ts';

/** The reforms of a scenario, restrained ones first, in the order of dates, each with its question and mark; then sets of variants. */
export function reformList(
  terminal: Terminal,
  argument: string,
  { reforms, sets }: { reforms: readonly Reform[]; sets: readonly Variants[] },
  scenario: Scenario,
  json: boolean,
): void {
  const entries = reforms
    .map((reform) => ({ reform, ...markOf(reform, scenario) }))
    .sort((a, b) => (a.reform.date < b.reform.date ? -1 : a.reform.date > b.reform.date ? 1 : 0));
  if (json) {
    printJson(terminal, {
      command: 'whatif',
      reforms: entries.map(({ reform: { id, title, question, date }, mark, claims, changes }) => ({
        id,
        title,
        question,
        date,
        mark,
        claims,
        changes,
      })),
      variants: sets.map((set) => ({
        id: set.id,
        title: set.title,
        question: set.question,
        variants: allVariants(set).length,
      })),
      ...claimsBehind(
        scenario,
        entries.flatMap(({ reform }) => reform.option.claims ?? []),
      ),
    });
    return;
  }
  const lines = (['restrained', 'exuberant'] as const).flatMap((mark) => {
    const own = entries.filter((entry) => entry.mark === mark);
    if (own.length === 0) return [];
    return [
      '',
      mark === 'restrained'
        ? 'Restrained: a claim with a page shows that the option was open, three changes at most'
        : 'Exuberant: no such claim was found, or more has to be changed',
      ...own.flatMap(({ reform }) => [
        `  ${reform.date}  ${reform.id}`,
        ...wrap(ascii(reform.question), '              '),
      ]),
    ];
  });
  if (sets.length > 0)
    lines.push(
      '',
      'Sets of variants, run together',
      ...sets.flatMap((set) => [
        `  ${set.id}: ${allVariants(set).length} variants`,
        ...wrap(ascii(set.question), '              '),
      ]),
    );
  const none = [`${argument} has no reforms: put them into a folder reforms/ (plenum schema reform).`];
  terminal.out(
    `${(entries.length === 0 ? none : [`Reforms of ${argument}`, ...lines, '', `Ask one: plenum whatif ${argument} <id>`]).join('\n')}\n`,
  );
}
