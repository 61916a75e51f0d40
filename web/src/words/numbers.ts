import { words } from '../strings/index.ts';

/** A share as a number of 100 histories: whole, and "<1" rather than 0 for what did happen. */
export function perHundred(share: number): string {
  if (share > 0 && share < 0.005) return '<1';
  return String(Math.round(share * 100));
}

/** A range of shares, "29-55"; one number where both ends round to it. */
export function rangePerHundred(low: number, high: number): string {
  const [from, to] = [perHundred(low), perHundred(high)];
  return from === to ? from : `${from}-${to}`;
}

/** A difference of shares with its sign: "+6", "-34", "0". */
export function signedHundred(difference: number): string {
  const whole = Math.round(difference * 100);
  if (whole === 0) return '0';
  return whole > 0 ? `+${whole}` : `\u2212${-whole}`;
}

/** 12345 as "12,345". */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** "March 1923" of a day such as 1923-03-10. */
export function monthName(date: string): string {
  const [year, month] = date.split('-');
  return `${words.app.months[Number(month) - 1]} ${year}`;
}

/** "10 March 1923". */
export const dayName = (date: string): string => `${Number(date.split('-')[2])} ${monthName(date)}`;
