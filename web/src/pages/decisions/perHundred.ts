/** A chance as so many histories in 100: whole numbers, "<1" and ">99" at the ends, never 0 or 100 where something is left. */
export function perHundred(chance: number): string {
  if (chance <= 0) return '0';
  if (chance >= 1) return '100';
  const hundred = Math.round(chance * 100);
  if (chance < 0.01) return '<1';
  if (chance > 0.99) return '>99';
  return String(hundred);
}
