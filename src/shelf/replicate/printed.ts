import type { Plain } from '../plainData.ts';
import { numberOfText } from '../read/values.ts';
import type { Rounding } from './literature.ts';

/** Doubles near a half or a whole digit may fall to either side of it. */
const SLACK = 1e-9;

/** Whether a computed value is the printed one, as far as its digits go. */
export function isPrinted(printed: string, computed: Plain, rounding: Rounding, tolerance = 0): boolean {
  const text = printed.trim();
  if (isFraction(computed)) {
    if (/^-?\d+\/\d+$/.test(text)) return sameFraction(text, computed.exact ?? '', computed.value);
    return isPrinted(text, computed.value, rounding, tolerance);
  }
  const number = numberOfText(text);
  if (typeof computed !== 'number' || number === undefined) return String(computed) === text;
  if (text.includes('/')) return Math.abs(number - computed) <= 1e-12;
  if (rounding === 'within') return Math.abs(number - computed) <= tolerance + SLACK;
  if (rounding === 'exact') return number === computed;
  const unit = lastDigit(text);
  if (rounding === 'rounded') return Math.abs(number - computed) <= unit * (0.5 + SLACK);
  const beyond = (Math.abs(computed) - Math.abs(number)) / unit;
  const sameSide = number === 0 || number < 0 === computed < 0;
  return sameSide && beyond >= -SLACK && beyond < 1;
}

/** The size of the last digit printed: 0.01 for "3.14", 1 for "12", 0.001 for "1.5e-2". */
function lastDigit(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

function isFraction(value: Plain): value is { exact?: string; value: number } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'value' in value;
}

function sameFraction(printed: string, exact: string, value: number): boolean {
  const [a, b] = printed.split('/').map(BigInt) as [bigint, bigint];
  if (exact === '') return Math.abs(Number(a) / Number(b) - value) <= 1e-12;
  const [c, d = 1n] = exact.split('/').map(BigInt) as [bigint, bigint?];
  return a * d === c * b;
}
