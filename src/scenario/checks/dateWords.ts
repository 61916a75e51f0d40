import { type Calendar, dateBounds } from '../../evidence/index.ts';
import { plain } from '../problems.ts';

/** Why a text is no date, in words. */
export function dateWords(text: string, calendar: Calendar = 'gregorian'): string {
  try {
    dateBounds(text, calendar);
    return `"${text}" is no date`;
  } catch (error) {
    if (error instanceof RangeError) return plain(error.message, 300).replaceAll('\\"', '"');
    throw error;
  }
}
