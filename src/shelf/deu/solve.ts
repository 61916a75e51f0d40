/**
 * Solves A x = b for a symmetric, positive definite A (n x n, row by row) by Cholesky's decomposition. A and b are used up.
 * Throws RangeError where A is not positive definite: some combination of features carries no information.
 */
export function solve(a: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  for (let j = 0; j < n; j += 1) {
    for (let i = j; i < n; i += 1) {
      let sum = a[i * n + j];
      for (let k = 0; k < j; k += 1) sum -= a[i * n + k] * a[j * n + k];
      if (i > j) a[i * n + j] = sum / a[j * n + j];
      else if (sum > 0) a[j * n + j] = Math.sqrt(sum);
      else throw new RangeError('the system is singular: raise the ridge, or leave out a feature');
    }
  }
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) b[i] -= a[i * n + k] * b[k];
    b[i] /= a[i * n + i];
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) b[i] -= a[k * n + i] * b[k];
    b[i] /= a[i * n + i];
  }
  return b;
}

/**
 * One step of a penalized regression that cares for absolute errors (iteratively reweighted least squares): the change of
 * the coefficients that lowers sum |residual| + 1/2 sum penalty * coefficient^2, errors below `soft` counting as squares.
 *
 * @param jacobian change of each forecast with each coefficient, rows x columns
 * @param residual outcome minus forecast
 */
export function absoluteStep(
  jacobian: Float64Array,
  residual: Float64Array,
  coefficients: Float64Array,
  penalty: Float64Array,
  soft: number,
): Float64Array {
  const n = coefficients.length;
  const normal = new Float64Array(n * n);
  const gradient = new Float64Array(n);
  for (let row = 0; row < residual.length; row += 1) {
    const weight = 1 / Math.max(Math.abs(residual[row]), soft);
    for (let i = 0; i < n; i += 1) {
      const slope = weight * jacobian[row * n + i];
      if (slope === 0) continue; // most actors have no say on most issues
      gradient[i] += slope * residual[row];
      for (let j = 0; j <= i; j += 1) normal[i * n + j] += slope * jacobian[row * n + j];
    }
  }
  for (let i = 0; i < n; i += 1) {
    gradient[i] -= penalty[i] * coefficients[i];
    normal[i * n + i] += penalty[i];
  }
  return solve(normal, gradient);
}
