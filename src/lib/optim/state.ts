/**
 * What an optimizer remembers, as plain data: how many steps it took, and its averages by name.
 *
 * @ko 옵티마이저가 기억하는 것을 데이터로 나타낸 것입니다. 스텝 수와 이름별 평균이 들어 있습니다.
 */
export interface OptimizerState {
  readonly t: number;
  /** One array a quantity (`m`, `v`, `buffer`, …), one number a parameter; empty before the first step. */
  readonly averages: Readonly<Record<string, readonly number[]>>;
}
