/** What `dateBounds` reads, in one line, for messages. */
export const EDTF_FORMS =
  'write 1922, 1922-12, 1922-12-18, 192X, 1922-21 (spring), with ? ~ or % after it, or 1923-03/1923-05, ../1923, [1883,1885]';

/**
 * Why a text is no single date, in the words of someone who has made that mistake. Its length must be
 * bounded.
 */
export function explainMistake(text: string): string {
  if (text.trim() !== text || text === '')
    return `"${text}" is not a date: no spaces, not empty; ${EDTF_FORMS}`;
  if (/T\d/.test(text)) return `"${text}" has a time of day; whole days only, as in 1922-12-18`;
  if (/^\{/.test(text))
    return `"${text}": "all of" sets are not dates of one thing; make one claim for each date, or write [..] for "one of"`;
  if (/^(-|Y)/.test(text)) return `"${text}": years are 0001 to 9999, with four digits`;
  if (/^\d{1,2}[./ ]|[A-Za-z]{3}/.test(text))
    return `"${text}" is not EDTF; write year-month-day, as in 1922-12-18`;
  if (/^[?~%]|[?~%]-/.test(text)) return `"${text}": put ? ~ or % at the end; they qualify the whole date`;
  if (/^\d{4}-\d{4}$/.test(text))
    return `"${text}": an interval is written with "/", as in ${text.replace('-', '/')}`;
  if (/^\d{4}-\d(-|$)|^\d{4}-\d\d-\d$/.test(text))
    return `"${text}": month and day have two digits, as in 1922-04-03`;
  return `"${text}" is not a date: ${EDTF_FORMS}`;
}
