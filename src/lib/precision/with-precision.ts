import { show } from '../optim/check.ts';
import { prepare, type TraceOptions } from '../optim/run.ts';
import type { AdamTrace } from '../optim/trace.ts';
import { refuseUnknown } from '../optim/unknown-options.ts';
import type { CorrectionName } from '../optim/variants.ts';
import { at } from '../optim/vec.ts';
import { arithmetic, arithmeticWith, type Arithmetic } from './arithmetic.ts';
import type { Format } from './formats.ts';
import { roundingOf } from './round.ts';

/**
 * What `withPrecision` can be told: whether the decays enter the format like every other number, or stay
 * doubles as Python's own floats do beside tensors. Kept, 1 − decay and 1 − decayᵗ are doubles too, and only what
 * they are multiplied into, or divide, is rounded.
 *
 * @ko `withPrecision`의 설정입니다. 감쇠율도 형식에 맞게 반올림할지, 텐서 옆의 파이썬 실수처럼 배정밀도로 둘지를 정합니다.
 */
export interface PrecisionOptions {
  /** 'rounded' unless told. */
  readonly decays?: 'rounded' | 'kept';
}

/**
 * What can be done in a format.
 *
 * @ko 한 형식에서 할 수 있는 연산입니다.
 */
export interface Precision {
  readonly format: Format;
  /** The operations the trace is made of. */
  readonly arithmetic: Arithmetic;
  /** `adamTrace`, every operation of which is rounded to the format. Columns, options and errors are the same. */
  readonly adamTrace: (gradients: ArrayLike<number>, options?: TraceOptions) => AdamTrace;
}

type Divisors = Readonly<Record<CorrectionName, (decay: number, t: number) => number>>;

/** What each correction divides by, computed in the format: the divisors of variants.ts, rounded. */
const divisorsIn = ({ sub, div, pow }: Arithmetic): Divisors => {
  const due = (decay: number, t: number) => sub(1, pow(decay, t));
  return {
    separate: due,
    'in-place': due,
    'first-step-only': (decay, t) => (t === 1 ? sub(1, decay) : 1),
    never: () => 1,
    multiply: (decay, t) => div(1, due(decay, t)),
    'no-exponent': (decay) => sub(1, decay),
  };
};

/**
 * Adam's loop on one parameter as a machine with this format would run it: gradients, beta1, beta2 and eps are rounded
 * when they enter, and so is the result of every product, sum, difference, quotient, power and root.
 *
 * In float64 it equals `adamTrace` bit for bit. With the paper's settings:
 *
 * - float32: the in-place bug's v overflows at step 19 instead of 326 on a constant gradient of 10;
 * - float16: at step 3; and eps = 1e-8 is 0 here, so that a zero gradient gives 0/0;
 * - bfloat16: beta2 = 0.999 is 1 here, v stays 0 and 0/(1 − 1) is NaN at step 1, even for correct Adam.
 *
 * That last one is a matter of the decays alone. With `decays: 'kept'` they stay doubles, as in PyTorch, where they are
 * Python's numbers beside bfloat16 tensors, and the first step of correct Adam is right.
 *
 * The order of operations is `adamTrace`'s. A fused multiply-add, or averages kept in float32 beside
 * parameters in 16 bits, would give other digits.
 *
 * @param format - float64, float32, float16 or bfloat16.
 * @param options - `decays`: 'rounded' to the format unless told, or 'kept' in double.
 * @throws TypeError for an unknown format, an unknown option or an unknown word for the decays; the trace throws what `adamTrace` throws, for options as they came.
 * @see `arithmetic` for what each operation guarantees, and for powers.
 * @example withPrecision('float16').adamTrace([10, 10, 10], { correction: 'in-place' }).v[2] // Infinity
 * @ko 모든 연산을 주어진 형식으로 반올림하면서 Adam의 반복문을 실행합니다. bfloat16에서는 β2 = 0.999가 1이 되어, 올바른 Adam도 첫 스텝부터 NaN이 됩니다.
 */
export const withPrecision = (format: Format, options: PrecisionOptions = {}): Precision => {
  const operations = arithmeticWith(roundingOf('withPrecision', format));
  refuseUnknown('withPrecision', options, ['decays']);
  const { decays = 'rounded' } = options;
  if (decays !== 'rounded' && decays !== 'kept') {
    throw new TypeError(
      `withPrecision: decays must be 'rounded' or 'kept', got ${show(decays)}. They enter the format or stay doubles.`,
    );
  }
  const ofDecays = decays === 'kept' ? arithmetic('float64') : operations;
  return { format, arithmetic: operations, adamTrace: roundedTrace(operations, ofDecays) };
};

/** The loop in a format; what is made of decays alone is computed in the second arithmetic. */
const roundedTrace =
  (operations: Arithmetic, ofDecays: Arithmetic): Precision['adamTrace'] =>
  (gradients, options = {}) => {
    const run = prepare('adamTrace', gradients, options);
    const { round, add, mul, div, sqrt } = operations;
    const [beta1, beta2] = [ofDecays.round(run.m.decay), ofDecays.round(run.v.decay)];
    const eps = round(run.eps);
    const divisor = divisorsIn(ofDecays)[options.correction ?? 'separate'];
    const mixed = (decay: number, before: number, value: number) =>
      add(mul(decay, before), mul(ofDecays.sub(1, decay), value));
    const remembered = (average: number, corrected: number) =>
      at(run.correction.remember([average], [corrected]), 0);

    const column = () => new Float64Array(gradients.length);
    const g = Float64Array.from(gradients, round);
    const trace = { g, m: column(), v: column(), mHat: column(), vHat: column(), update: column() };
    let [m, v] = [0, 0];
    for (const [i, gradient] of g.entries()) {
      m = mixed(beta1, m, gradient);
      v = mixed(beta2, v, mul(gradient, gradient));
      const mHat = div(m, divisor(beta1, i + 1));
      const vHat = div(v, divisor(beta2, i + 1));
      m = remembered(m, mHat);
      v = remembered(v, vHat);
      trace.m[i] = m;
      trace.v[i] = v;
      trace.mHat[i] = mHat;
      trace.vHat[i] = vHat;
      trace.update[i] = div(mHat, add(sqrt(vHat), eps));
    }
    return trace;
  };
