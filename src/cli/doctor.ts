import { EXIT, examples, printJson, type Register, type Terminal } from './command.ts';
import { CHECKUPS } from './doctorChecks.ts';
import type { Checkup, DoctorReport } from './doctorShape.ts';
import { wrap } from './traceText.ts';

/** `plenum doctor`: whether everything here is as Plenum needs it, and what to do where it is not. */
export const registerDoctor: Register = (program, terminal) => {
  program
    .command('doctor')
    .summary('check this machine and installation')
    .description(
      'Checks this machine and installation: each line is ok, or a problem with what to do about it.',
    )
    .option('--json', 'print one JSON object (docs/json.md)')
    .addHelpText('after', examples('plenum doctor', 'plenum doctor --json'))
    .action((options) => doctor(options.json === true, terminal));
};

async function doctor(json: boolean, terminal: Terminal): Promise<void> {
  const checks: Checkup[] = [];
  for (const checkup of CHECKUPS) {
    const check = await checkup(terminal);
    checks.push(check);
    if (!json) terminal.out(`${checkupText(check).join('\n')}\n`);
  }
  const problems = checks.filter(({ ok }) => !ok).length;
  if (problems > 0) terminal.exitCode = EXIT.failed;
  if (json)
    return printJson(terminal, { command: 'doctor', ok: problems === 0, checks } satisfies DoctorReport);
  terminal.out(problems === 0 ? 'All is well.\n' : `${problems} problem${problems === 1 ? '' : 's'}\n`);
}

function checkupText({ name, ok, found, advice }: Checkup): string[] {
  const head = `${ok ? 'ok     ' : 'problem'}  ${name.padEnd(12)}  `;
  return [
    ...wrap(found, head, ' '.repeat(head.length)),
    ...(advice === null ? [] : wrap(`-> ${advice}`, ' '.repeat(head.length))),
  ];
}
