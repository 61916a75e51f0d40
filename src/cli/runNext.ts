import { WIDTH } from './command.ts';
import type { RunReport } from './runShape.ts';

/** Commands that go on from here, each with the question it answers. */
export function nextText(argument: string, { seed, runs, swap }: RunReport, folder?: string): string[] {
  const scenario = /\s/.test(argument) ? JSON.stringify(argument) : argument;
  const commands = [
    ...(folder === undefined
      ? []
      : [
          [`plenum query ${folder} "select count(*) from runs"`, 'ask the rows'],
          [`plenum verify ${folder}`, 'are they as computed?'],
        ]),
    [`plenum trace ${scenario} --seed ${seed} --replicate ${Math.min(17, runs - 1)}`, 'one history, told'],
    [`plenum replay ${scenario}`, 'what is documented'],
    ...(swap === null ? [[`plenum run ${scenario} --seed ${seed} --swap`, 'office or person?']] : []),
  ] as const;
  const width = Math.max(...commands.map(([command]) => command!.length));
  const fits = commands.every(([, question]) => 8 + width + question!.length <= WIDTH);
  return commands.map(([command, question], i) => {
    const line = `${i === 0 ? 'Next' : '    '}  ${command!}`;
    return fits ? `${line.padEnd(width + 8)}${question!}` : line;
  });
}
