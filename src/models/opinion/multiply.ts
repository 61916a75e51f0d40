/** The product of an n x n table with an n x k one, row by row. */
export function multiply(left: Float64Array, right: Float64Array, n: number): Float64Array {
  const columns = right.length / n;
  const product = new Float64Array(right.length);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const factor = left[i * n + j];
      if (factor === 0) continue;
      for (let k = 0; k < columns; k += 1) product[i * columns + k] += factor * right[j * columns + k];
    }
  }
  return product;
}
