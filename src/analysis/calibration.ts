import type { Forecast } from './properScores.ts';

/** Forecasts of nearly the same probability. */
export interface CalibrationBin {
  from: number;
  to: number;
  forecasts: Forecast[];
  /** mean probability given, and share that came about; null where there is no forecast */
  predicted: number | null;
  observed: number | null;
}

/** Sorts forecasts into bins of equal width from 0 to 1; a probability of 1 belongs to the last. */
export function calibration(forecasts: readonly Forecast[], bins: number): CalibrationBin[] {
  return Array.from({ length: bins }, (_, bin) => {
    const inside = forecasts.filter(
      ({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin,
    );
    const mean = (value: (forecast: Forecast) => number): number | null =>
      inside.length === 0 ? null : inside.reduce((sum, forecast) => sum + value(forecast), 0) / inside.length;
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      forecasts: inside,
      predicted: mean(({ probability }) => probability),
      observed: mean(({ happened }) => Number(happened)),
    };
  });
}
