/** How far forecasts lie from what came out. */
export interface ErrorSummary {
  /** how many were scored */
  readonly n: number;
  readonly meanAbsolute: number;
  readonly rootMeanSquare: number;
  readonly medianAbsolute: number;
}

/** Summary of errors (forecast minus outcome), of which there is at least one. */
export function summarizeErrors(errors: readonly number[]): ErrorSummary {
  const absolute = Float64Array.from(errors, Math.abs).sort();
  const n = absolute.length;
  if (n === 0) throw new RangeError('no error to summarize: nothing was forecast');
  const half = (n - 1) / 2;
  return {
    n,
    meanAbsolute: absolute.reduce((sum, error) => sum + error, 0) / n,
    rootMeanSquare: Math.sqrt(absolute.reduce((sum, error) => sum + error * error, 0) / n),
    medianAbsolute: (absolute[Math.floor(half)] + absolute[Math.ceil(half)]) / 2,
  };
}
