import { correct } from './correct.ts';
import { quotient } from './ratio.ts';
import type { Run } from './run.ts';
import { at, type Vec } from './vec.ts';

/** One step of a run on one parameter. */
export interface TraceStep {
  /** The step, from 1. */
  readonly t: number;
  /** The gradient of this step. */
  readonly g: number;
  /** The averages this step starts from; 0 at step 1. */
  readonly mBefore: number;
  readonly vBefore: number;
  /** The averages after correction. */
  readonly mHat: number;
  readonly vHat: number;
  /** What the next step starts from. */
  readonly m: number;
  readonly v: number;
  /** mHat / (√vHat + eps): the step before the learning rate. */
  readonly update: number;
}

const only = (vec: Vec): number => at(vec, 0);

/** Adam on one parameter, a step at a time: the one loop behind the traces and the details. */
export function* stepping({ gradients, m, v, eps, correction }: Run): Generator<TraceStep> {
  const top = correct(m, correction);
  const bottom = correct(v, correction);
  let mState = top.init(1);
  let vState = bottom.init(1);
  for (let i = 0; i < gradients.length; i++) {
    const g = at(gradients, i);
    const mStep = top.step(mState, [g]);
    const vStep = bottom.step(vState, [g]);
    const mHat = only(mStep.out);
    const vHat = only(vStep.out);
    yield {
      t: mStep.state.t,
      g,
      mBefore: only(mState.average),
      vBefore: only(vState.average),
      mHat,
      vHat,
      m: only(mStep.state.average),
      v: only(vStep.state.average),
      update: quotient(mHat, vHat, eps),
    };
    mState = mStep.state;
    vState = vStep.state;
  }
}
