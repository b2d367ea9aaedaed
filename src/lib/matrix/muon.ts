import { checkDecay, checkEps } from '../optim/check.ts';
import { checkState } from '../optim/check-state.ts';
import { checkLr, notNegative, oneOf, onOff, type OptionCheck } from '../optim/option-checks.ts';
import type { OptimizerState } from '../optim/state.ts';
import { checkStep, checkWhole, settled } from './checks.ts';
import { MOST_STEPS, newtonSchulz, type OrthogonalizeOptions } from './orthogonalize.ts';

/**
 * Muon for one matrix: m ← momentum·m + (1 − momentum)·G, then x ← (1 − lr·weightDecay)·x − lr·scale·orthogonalize(m),
 * with (1 − momentum)·G + momentum·m in place of m where it looks ahead. Names and defaults are PyTorch's.
 *
 * @see Jordan et al. 2024, Muon; pytorch/pytorch, torch/optim/_muon.py; Liu et al. 2025 (arXiv 2502.16982) for `match-rms-adamw`.
 * @ko 행렬 하나에 쓰는 Muon의 옵션입니다. 모멘텀 행렬을 직교화해서 그 방향으로 이동합니다.
 */
export interface MuonSpec extends OrthogonalizeOptions {
  /** How many rows the matrix has: the outputs of a layer. */
  readonly rows: number;
  /** How many columns it has: the inputs of a layer. */
  readonly columns: number;
  /** Learning rate, finite and ≥ 0. Default 1e-3. */
  readonly lr?: number;
  /** Decoupled, finite and ≥ 0: x ← x − lr·weightDecay·x. Default 0.1. */
  readonly weightDecay?: number;
  /** Share of the average that is kept, in [0, 1). Default 0.95. */
  readonly momentum?: number;
  /** Looks one step ahead. Default true. */
  readonly nesterov?: boolean;
  /** What the learning rate is multiplied by: √max(1, rows/columns) (`original`, default), or 0.2·√max(rows, columns), after which Adam's rates serve (`match-rms-adamw`). */
  readonly adjustLr?: 'original' | 'match-rms-adamw';
}

/**
 * What Muon does when it is told nothing but the size of its matrix.
 *
 * @example MUON_DEFAULTS.momentum // 0.95
 * @ko 행렬의 크기 말고는 아무 옵션도 주지 않았을 때 Muon이 쓰는 값입니다.
 */
export const MUON_DEFAULTS = {
  lr: 1e-3,
  weightDecay: 0.1,
  momentum: 0.95,
  nesterov: true,
  adjustLr: 'original',
  nsSteps: 5,
  eps: 1e-7,
} as const;

/**
 * Muon at work on one matrix.
 *
 * @ko 행렬 하나에 적용하는 Muon입니다.
 */
export interface Muon {
  readonly spec: Required<MuonSpec>;
  /** How many steps it has taken. */
  readonly t: number;
  /**
   * One step, in place.
   *
   * @param x - the matrix, row after row.
   * @param g - the gradient, likewise.
   * @param lr - the learning rate of this step; the spec's where left out.
   * @throws TypeError for a wrong type; RangeError for a wrong length or a number that is not finite. Nothing is changed then.
   */
  step(x: Float64Array, g: ArrayLike<number>, lr?: number): void;
  /** Forgets every step. */
  reset(): void;
  /** A copy of what it remembers, for `load`. */
  state(): OptimizerState;
  /** Goes on from what `state()` gave. @throws as `Optimizer.load`. */
  load(state: OptimizerState): void;
}

const CHECKS: Readonly<Record<keyof typeof MUON_DEFAULTS, OptionCheck>> = {
  lr: checkLr,
  weightDecay: notNegative('A negative decay makes the parameters grow.'),
  momentum: checkDecay,
  nesterov: onOff,
  adjustLr: oneOf('original', 'match-rms-adamw'),
  nsSteps: (where, name, value) => {
    checkWhole(where, name, value, MOST_STEPS);
  },
  eps: (where, _, value) => {
    checkEps(where, value);
  },
};

const scaleOf = ({ rows, columns, adjustLr }: Required<MuonSpec>): number =>
  adjustLr === 'original'
    ? Math.sqrt(Math.max(1, rows / columns))
    : 0.2 * Math.sqrt(Math.max(rows, columns));

/**
 * Makes Muon for one matrix, in float64 throughout. It is for the matrices of hidden layers; biases, embeddings and
 * the last layer are left to Adam.
 *
 * @throws TypeError for an unknown option or a wrong type; RangeError for a number out of range.
 * @example
 * const muon = createMuon({ rows: 2, columns: 2, lr: 1, weightDecay: 0, momentum: 0 });
 * const x = new Float64Array(4);
 * muon.step(x, [2, 0, 0, 0.5]);
 * [...x].map((xi) => xi.toFixed(2)) // ['-0.74', '0.00', '0.00', '-0.74']
 * @ko 행렬 하나를 위한 Muon을 만듭니다. 계산은 모두 float64로 합니다.
 */
export function createMuon(given: MuonSpec): Muon {
  const spec = settled('createMuon', given, MUON_DEFAULTS, CHECKS);
  const { rows, columns, momentum, nesterov, weightDecay } = spec;
  const scale = scaleOf(spec);
  const average = new Float64Array(rows * columns);
  let t = 0;
  const reset = () => {
    t = 0;
    average.fill(0);
  };
  return {
    spec,
    get t() {
      return t;
    },
    step: (x, g, lr = spec.lr) => {
      checkStep(spec, x, g, lr);
      for (let i = 0; i < average.length; i++)
        average[i] = momentum * average[i]! + (1 - momentum) * g[i]!; // all as long
      const way = nesterov
        ? average.map((m, i) => (1 - momentum) * g[i]! + momentum * m) // as long
        : average;
      const out = newtonSchulz(way, rows, columns, spec);
      for (let i = 0; i < x.length; i++)
        x[i] = (1 - lr * weightDecay) * x[i]! - lr * scale * out[i]!; // all as long
      t++;
    },
    reset,
    state: () => ({ t, averages: t > 0 ? { m: [...average] } : {} }),
    load: (state) => {
      const dim = checkState(state, () => ({ m: average }));
      reset();
      t = state.t;
      if (dim !== null) average.set(state.averages['m']!); // checked above
    },
  };
}
