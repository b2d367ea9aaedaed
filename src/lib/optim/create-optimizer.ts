import { checkFinite } from './check-gradients.ts';
import { show } from './check.ts';
import type { Settled } from './defaults.ts';
import { allFinite } from './kernels/finite.ts';
import { makeKernel } from './kernels/index.ts';
import type { Kernel } from './kernels/kernel.ts';
import { checkState } from './check-state.ts';
import { checkLr, oneOf } from './option-checks.ts';
import { refuseUnknown } from './unknown-options.ts';
import { withDefaults } from './with-defaults.ts';
import type { OptimizerSpec } from './specs.ts';
import type { OptimizerState } from './state.ts';

/**
 * Parameters and their gradients, in an optimizer's own memory.
 *
 * @ko 옵티마이저 자신의 메모리에 놓인 파라미터와 기울기 배열입니다. 이 배열로 step을 호출하면 복사가 일어나지 않습니다.
 */
export interface OptimizerArrays {
  readonly x: Float64Array;
  readonly g: Float64Array;
}

/**
 * An optimizer at work on one set of parameters.
 *
 * @ko 파라미터 한 벌에 업데이트를 적용하는 옵티마이저입니다.
 */
export interface Optimizer {
  /** The spec with every option filled in. */
  readonly spec: Settled;
  /** How many steps it has taken since it was made or reset. */
  readonly t: number;
  /**
   * One step, in place: changes x and what the optimizer remembers, and allocates nothing after the first.
   *
   * @param x - the parameters, as many at every step.
   * @param g - the gradient at x, as long as x, every element finite.
   * @param lr - the learning rate of this step, for schedules; the spec's where left out.
   * @throws TypeError for a wrong type; RangeError for a wrong length or a gradient that is not finite.
   *   x and the memory are then as they were.
   */
  step(x: Float64Array, g: ArrayLike<number>, lr?: number): void;
  /**
   * Arrays for parameters and gradients in the optimizer's own memory: a step on both copies nothing, which
   * is worth it for many parameters. Other arrays may still be passed; these are never written to then.
   *
   * @throws RangeError when dim is not a whole number, or not the number of parameters of the steps before.
   */
  arrays(dim: number): OptimizerArrays;
  /** Forgets every step; the next one may have another number of parameters. */
  reset(): void;
  /** A copy of what it remembers, for `load`. */
  state(): OptimizerState;
  /**
   * Goes on from what `state()` gave, in this optimizer or in another of the same spec, now or in another session:
   * the steps that follow are those of a run that was never interrupted, to the last bit.
   *
   * @throws TypeError for what is no state, for an average that is missing, unknown or no array; RangeError for a t
   *   that is no whole number from 0, a wrong length or a number that is not finite. It then remembers what it did.
   */
  load(state: OptimizerState): void;
  /**
   * A step without a gradient: x, and what is remembered of gradients, stay as they are, decoupled decay included.
   *
   * With counter `hold` (default) nothing happens: the counter counts the gradients that came, as where mixed
   * precision skips a step that overflowed, and as sparse or lazy Adam with a counter a row. With `advance` the
   * step counts: corrections and schedules go on, as where parameters that get no gradient share one counter
   * with others. A gradient of zeros is neither: under it the averages decay and x goes on moving.
   *
   * @throws TypeError for an unknown option or another counter.
   */
  skip(options?: SkipOptions): void;
}

/**
 * What a skipped step does to the counter.
 *
 * @ko 건너뛴 스텝을 카운터에 셀지(advance) 세지 않을지(hold) 정합니다.
 */
export interface SkipOptions {
  readonly counter?: 'hold' | 'advance';
}

const WHERE = 'step';
const NOTHING: Kernel['state'] = {};
const checkCounter = oneOf('hold', 'advance');
const EACH_GRADIENT = 'It holds one gradient a parameter.';
const OWN_AVERAGE = 'Each parameter has its own average; reset() forgets them.';

function checkArrays(x: unknown, g: unknown): void {
  if (!(x instanceof Float64Array)) {
    throw new TypeError(
      `${WHERE}: x must be a Float64Array, got ${show(x)}. It is changed in place.`,
    );
  }
  if (g instanceof Float64Array) return;
  if (typeof g !== 'object' || g === null || !('length' in g))
    checkFinite(WHERE, 'g', g, EACH_GRADIENT);
}

/** Throws for a gradient that is known not to be finite. */
const refuse = (g: Float64Array): void => {
  checkFinite(WHERE, 'g', g, EACH_GRADIENT);
};

/** Adam and its relatives: see `createOptimizer`. */
class InPlace implements Optimizer {
  readonly spec: Settled;
  #t = 0;
  #dim = 0;
  /** Whether there are averages, of #dim parameters. */
  #bound = false;
  readonly #own: Float64Array;
  readonly #rate = new Float64Array(1);
  #kernel: Kernel | null = null;
  /** Where a gradient that is no Float64Array is copied to. */
  #copy: Float64Array | null = null;

  constructor(spec: Settled) {
    this.spec = spec;
    this.#own = Float64Array.of(spec.lr);
  }

  get t(): number {
    return this.#t;
  }

  step(x: Float64Array, g: ArrayLike<number>, lr?: number): void {
    checkArrays(x, g);
    // Both in arrays: as plain numbers they would be put into boxes, one a step.
    if (lr === undefined)
      this.#rate[0] = this.#own[0]!; // one element
    else if (typeof lr === 'number' && lr >= 0 && lr < Infinity) this.#rate[0] = lr;
    else checkLr(WHERE, 'lr', lr); // throws
    const dim = x.length;
    if (this.#bound && dim !== this.#dim) {
      throw new RangeError(
        `${WHERE}: x must have ${this.#dim} elements as at the first step, got ${dim}. ${OWN_AVERAGE}`,
      );
    }
    if (g.length !== dim) {
      throw new RangeError(
        `${WHERE}: g must be as long as x, ${dim}, got ${g.length}. Each parameter needs its gradient.`,
      );
    }
    const gradient = g instanceof Float64Array ? g : this.#copyOf(g);
    const kernel = this.#kernelFor(dim);
    if (kernel.checksGradients !== true && !allFinite(gradient)) refuse(gradient);
    if (!kernel.step(x, gradient, this.#rate, this.#t + 1)) refuse(gradient);
    this.#t += 1;
    this.#bound = true;
  }

  arrays(dim: number): OptimizerArrays {
    if (!(Number.isInteger(dim) && dim >= 0) || (this.#bound && dim !== this.#dim)) {
      const due = this.#bound ? this.#dim : 'a whole number';
      throw new RangeError(`arrays: dim must be ${due}, got ${show(dim)}. ${OWN_AVERAGE}`);
    }
    const { arrays } = this.#kernelFor(dim);
    return arrays?.() ?? { x: new Float64Array(dim), g: new Float64Array(dim) };
  }

  reset(): void {
    this.#t = 0;
    this.#bound = false;
    if (this.#kernel) clear(this.#kernel);
  }

  state(): OptimizerState {
    const state = this.#bound && this.#kernel ? this.#kernel.state : NOTHING;
    const averages = Object.entries(state).map(([name, values]) => [name, [...values]] as const);
    return { t: this.#t, averages: Object.fromEntries(averages) };
  }

  load(state: OptimizerState): void {
    const { name } = this.spec;
    const dim = checkState(state, (n) => makeKernel(name, this.spec, n).state);
    this.reset();
    this.#t = state.t;
    if (dim === null) return;
    for (const [key, values] of Object.entries(this.#kernelFor(dim).state)) {
      values.set(state.averages[key]!); // checked above
    }
    this.#bound = true;
  }

  skip(options: SkipOptions = {}): void {
    refuseUnknown('skip', options, ['counter']);
    const { counter = 'hold' } = options;
    checkCounter('skip', 'counter', counter);
    if (counter === 'advance') this.#t += 1;
  }

  #kernelFor(dim: number): Kernel {
    if (this.#kernel && this.#dim === dim) return this.#kernel;
    const kernel = makeKernel(this.spec.name, this.spec, dim);
    clear(kernel);
    this.#dim = dim;
    this.#kernel = kernel;
    return kernel;
  }

  #copyOf(g: ArrayLike<number>): Float64Array {
    if (this.#copy?.length !== g.length) this.#copy = new Float64Array(g.length);
    for (let i = 0; i < g.length; i++) {
      const gi: unknown = g[i];
      this.#copy[i] = typeof gi === 'number' ? gi : NaN; // refused as not finite
    }
    return this.#copy;
  }
}

const clear = ({ state, initial }: Kernel): void => {
  for (const [name, values] of Object.entries(state)) values.fill(initial?.[name] ?? 0);
};

/**
 * Makes an optimizer from plain data. Each step runs an in-place loop over typed arrays, equal to
 * `composeOptimizer(spec)` within rounding.
 *
 * @throws TypeError for what is no spec, an unknown name, an unknown option or a wrong type; RangeError for a number out of range.
 * @example
 * const optimizer = createOptimizer({ name: 'adam', lr: 0.1 });
 * const x = Float64Array.of(1, -2);
 * optimizer.step(x, [10, 0.001]);
 * [...x].map((xi) => xi.toFixed(3)) // ['0.900', '-2.100']
 * @ko 옵티마이저를 spec(데이터)으로 만듭니다. step은 파라미터 x를 제자리에서 바꾸며, 첫 스텝 뒤로는 메모리를 새로 할당하지 않습니다.
 */
export const createOptimizer = (spec: OptimizerSpec): Optimizer =>
  new InPlace(withDefaults('createOptimizer', spec));
