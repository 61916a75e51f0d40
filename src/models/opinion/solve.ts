import { LuDecomposition, Matrix } from 'ml-matrix';

/**
 * The table x with left x = right, by elimination with pivots (in additions, multiplications and divisions alone, so that all
 * engines agree to the last bit). `left` is n x n, `right` n x k, both row by row.
 */
export function solve(left: Float64Array, right: Float64Array, n: number): Float64Array {
  if (n === 0) return new Float64Array(0);
  const columns = right.length / n;
  const rows = Matrix.from1DArray(n, n, left);
  return Float64Array.from(
    new LuDecomposition(rows).solve(Matrix.from1DArray(n, columns, right)).to1DArray(),
  );
}
