import type { ReadingsReport } from './readingsShape.ts';
import { ascii, wrap } from './traceText.ts';

type Told = ReadingsReport['readings'][number];

/** Readings as lines: each in short, or one with its numbers and what its claims say. */
export function readingsText({ scenario, readings }: ReadingsReport, whole: boolean): string[] {
  if (readings.length === 0) return wrap(`${scenario} has no readings: it is run as it stands.`);
  return [
    ...(whole ? [] : wrap(`Readings of ${scenario}, beside the scenario as it stands ("standard"):`)),
    ...readings.flatMap((reading) => [...(whole ? [] : ['']), ...readingLines(reading, whole)]),
    '',
    ...wrap('What a run says under a reading concerns our way of putting the school, not the school itself.'),
    ...(whole ? [] : [`One with its numbers: plenum readings ${scenario} <reading>`]),
  ];
}

function readingLines(reading: Told, whole: boolean): string[] {
  const { id, name, holds, heldBy, embarrassedBy, support, beliefs, switches, priors } = reading;
  const line = (text: string): string[] => wrap(ascii(text), '  ', '    ');
  const cited = ({ id: claim, citation, paraphrase }: Told['support'][number]): string[] =>
    line(`${claim}: ${citation}${whole && paraphrase !== null ? `. ${paraphrase}` : ''}`);
  return [
    `${id}: ${ascii(name)}`,
    ...line(holds),
    ...(heldBy === null ? [] : line(`held by: ${heldBy}`)),
    ...line(`embarrassed by: ${embarrassedBy}`),
    ...support.flatMap(cited),
    ...beliefs.flatMap((belief) => [
      ...line(`believes ${belief.id}: ${belief.holds ?? belief.because}`),
      ...(whole
        ? [
            ...line(`because: ${belief.because}`),
            ...(belief.embarrassedBy === null ? [] : line(`embarrassed by: ${belief.embarrassedBy}`)),
          ]
        : []),
      ...belief.takes.flatMap(cited),
    ]),
    ...switches.flatMap(({ mechanism, on }) => line(`${mechanism} ${on ? 'on' : 'off'}`)),
    ...(whole
      ? priors.flatMap(({ path, value, low, high, because }) =>
          line(
            `${path} ${value}${because === null ? '' : '*'}, ${low} to ${high}${because === null ? '' : `: ${because}`}`,
          ),
        )
      : line(`${priors.length} numbers taken otherwise`)),
  ];
}
