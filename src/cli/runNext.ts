import type { RunReport } from './runShape.ts';

/** Commands that go on from here, each with the question it answers. */
export function nextText(argument: string, { seed, swap }: RunReport): string[] {
  const scenario = /\s/.test(argument) ? JSON.stringify(argument) : argument;
  const commands = [
    [`plenum trace ${scenario} --seed ${seed} --replicate 17`, 'one history, told'],
    [`plenum replay ${scenario}`, 'what is documented'],
    ...(swap === null ? [[`plenum run ${scenario} --seed ${seed} --swap`, 'office or person?']] : []),
  ] as const;
  const width = Math.max(...commands.map(([command]) => command!.length));
  return commands.map(
    ([command, question], i) => `${i === 0 ? 'Next' : '    '}  ${command!.padEnd(width)}  ${question!}`,
  );
}
