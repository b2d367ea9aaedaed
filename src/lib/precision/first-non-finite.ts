/**
 * The first step at which a column holds an infinity or NaN: where a run left what its numbers can hold.
 *
 * @param column - one number a step, such as a trace's `v`; √v leaves the finite numbers when v does.
 * @returns the step, from 1, or null when every number is finite.
 * @example firstNonFinite([10, Infinity, NaN]) // 2
 * @ko 수열에서 무한대나 NaN이 처음 나오는 스텝을 1부터 세어 구합니다. 모두 유한하면 null입니다.
 */
export const firstNonFinite = (column: ArrayLike<number>): number | null => {
  for (let i = 0; i < column.length; i++) if (!Number.isFinite(column[i])) return i + 1;
  return null;
};
