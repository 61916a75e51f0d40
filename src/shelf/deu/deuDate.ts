/**
 * A day of the data as one number, 20041101 for 1 November 2004; undefined where there is none ("999").
 *
 * Days are written day-month-year. A spreadsheet once read some of them as year-month-day, so that "29-09-04" became
 * "2029-09-04" and "30-05-01" became "1930-05-01": there the last two digits of the year are the day and the last number is
 * the year. Years are those of 1950 to 2049.
 */
export function deuDate(text: string): number | undefined {
  const plain = /^(\d\d)-(\d\d)-(\d\d|\d{4})$/.exec(text);
  const turned = /^\d\d(\d\d)-(\d\d)-(\d\d)$/.exec(text);
  const [, day, month, year] = plain ?? turned ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return undefined;
  const short = Number(year);
  const full = year.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short;
  return full * 10_000 + Number(month) * 100 + Number(day);
}
