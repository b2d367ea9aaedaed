import type { SmoothObjective } from './objective.ts';
import { planar } from './planar.ts';

// The three things that should be 0, rᵢ = cᵢ − x(1 − yⁱ).
const first = (x: number, y: number): number => 1.5 - x * (1 - y);
const second = (x: number, y: number): number => 2.25 - x * (1 - y * y);
const third = (x: number, y: number): number => 2.625 - x * (1 - y * y * y);

/**
 * Beale's function: f(x, y) = (1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)².
 *
 * A flat floor between walls that rise with the sixth power of y. The only minimum is (3, 0.5), where f
 * is 0; (0, 1) and about (0.1005, −2.6445) are saddles. On the side x < 0 the way down follows y → 1 out
 * to x = −∞, where f sinks towards 405/896 ≈ 0.452 and never arrives: a run can be lost there.
 *
 * @see Beale 1958, On an iterative method for finding a local minimum of a function of more than one
 *   variable, Technical Report 25, Statistical Techniques Research Group, Princeton University. The start
 *   (1, 1) is the standard one: Moré, Garbow & Hillstrom 1981, ACM TOMS 7(1), problem 5.
 * @example beale.value([3, 0.5]) // 0
 * @ko 빌(Beale) 함수입니다. 평탄한 바닥을 y의 6제곱으로 가팔라지는 벽이 둘러싸고, 최소점은 (3, 0.5) 하나입니다.
 */
export const beale: SmoothObjective = planar({
  id: 'beale',
  minima: [{ x: [3, 0.5], value: 0 }],
  start: [1, 1],
  f: (x, y) => first(x, y) ** 2 + second(x, y) ** 2 + third(x, y) ** 2,
  slopes: (x, y, out) => {
    const r1 = first(x, y);
    const r2 = second(x, y);
    const r3 = third(x, y);
    out[0] = -2 * (r1 * (1 - y) + r2 * (1 - y * y) + r3 * (1 - y * y * y));
    out[1] = 2 * x * (r1 + 2 * y * r2 + 3 * y * y * r3);
  },
  curvatures: (x, y) => {
    const [r1, r2, r3] = [first(x, y), second(x, y), third(x, y)];
    const [u1, u2, u3] = [1 - y, 1 - y * y, 1 - y * y * y]; // −∂rᵢ/∂x
    const [w1, w2, w3] = [1, 2 * y, 3 * y * y]; // ∂rᵢ/∂y, over x
    return [
      2 * (u1 * u1 + u2 * u2 + u3 * u3),
      2 * (r1 * w1 + r2 * w2 + r3 * w3) - 2 * x * (u1 * w1 + u2 * w2 + u3 * w3),
      2 * x * x * (w1 * w1 + w2 * w2 + w3 * w3) + 2 * x * (2 * r2 + 6 * y * r3),
    ];
  },
});
