import { dateBounds, toDate } from 'plenum/evidence';

/** Months as a language names them, January first. */
export type Months = readonly string[];

/**
 * A date text as people write it: "3 April 1922", "April 1922", "1922"; "c." before what calls itself approximate, "?" after
 * what calls itself uncertain. An interval is written from end to end. What is no date is given back as it stands.
 */
export function dateWords(text: string, months: Months): string {
  const ends = text.split('/');
  if (ends.length === 2)
    return ends.map((end) => (end === '' || end === '..' ? '…' : dateWords(end, months))).join(' – ');
  try {
    const { earliest, precision, approximate, uncertain } = dateBounds(text, 'gregorian');
    if (earliest === null) return text;
    const { year, month, day } = toDate(earliest);
    const words = {
      day: `${day} ${months[month - 1]} ${year}`,
      month: `${months[month - 1]} ${year}`,
      season: text,
      year: `${year}`,
      interval: text,
    }[precision];
    return `${approximate ? 'c. ' : ''}${words}${uncertain ? '?' : ''}`;
  } catch {
    return text;
  }
}
