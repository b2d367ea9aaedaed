import { checkDecay, show } from './check.ts';
import { DEFAULTS, type Settled } from './defaults.ts';
import { isDecoupled } from './decays.ts';
import { EPSILON_CHECKS, onOff, OPTION_CHECKS } from './option-checks.ts';
import type { OptimizerName, OptimizerSpec } from './specs.ts';
import { refuseOther, refuseUnknown } from './unknown-options.ts';
import { storesBack } from './variants.ts';

/**
 * The names an optimizer can have.
 *
 * @example OPTIMIZER_NAMES.length // 10
 * @ko createOptimizer가 아는 옵티마이저의 이름입니다.
 */
export const OPTIMIZER_NAMES = Object.keys(DEFAULTS) as readonly OptimizerName[];

function checkName(where: string, spec: unknown): asserts spec is { name: OptimizerName } {
  if (typeof spec !== 'object' || spec === null) {
    throw new TypeError(
      `${where}: spec must be an object such as { name: 'adam', lr: 0.1 }, got ${show(spec)}. It says which optimizer to make.`,
    );
  }
  refuseOther(where, 'name', 'name' in spec ? spec.name : undefined, OPTIMIZER_NAMES);
}

/** What a correction forbids. */
function checkCorrection(where: string, spec: Settled<'adam' | 'adamw'>): void {
  const { correction, amsgrad, epsilon } = spec;
  if (storesBack(correction) && (amsgrad !== false || epsilon === 'hat')) {
    throw new RangeError(
      `${where}: correction '${correction}' needs amsgrad false and epsilon 'outside' or 'inside', got amsgrad ${show(amsgrad)} and epsilon '${epsilon}'. It stores m̂ and v̂ back, which these never compute.`,
    );
  }
  if (amsgrad === 'uncorrected' && correction !== 'separate' && correction !== 'never') {
    throw new RangeError(
      `${where}: amsgrad 'uncorrected' takes no correction, got '${correction}'. It corrects neither m nor v.`,
    );
  }
}

/** What two options together forbid. */
function checkTogether(where: string, spec: Settled): void {
  if (spec.name === 'sgd') {
    const { form, nesterov, dampening, momentum } = spec;
    if (form === 'ema' && (nesterov || dampening !== 0)) {
      throw new RangeError(
        `${where}: form 'ema' takes neither nesterov nor dampening, got nesterov ${String(nesterov)} and dampening ${dampening}. An average already scales each gradient by 1 − momentum.`,
      );
    }
    if (form === 'ema') checkDecay(where, 'momentum', momentum);
    if (nesterov && dampening !== 0) {
      throw new RangeError(
        `${where}: nesterov needs dampening 0, got ${dampening}. Nesterov's look-ahead assumes the undamped buffer, as in PyTorch.`,
      );
    }
  }
  if (!spec.decayTimesLr && !isDecoupled(spec)) {
    throw new RangeError(
      `${where}: decayTimesLr false needs decoupledWeightDecay true, got false. L2 is part of the gradient, which lr multiplies.`,
    );
  }
  if ('correction' in spec) checkCorrection(where, spec);
  if ('amsgrad' in spec && spec.amsgrad === 'v-hat' && spec.epsilon === 'hat') {
    throw new RangeError(
      `${where}: amsgrad 'v-hat' needs epsilon 'outside' or 'inside', got 'hat'. The hat form never computes v̂.`,
    );
  }
}

/**
 * Fills in the defaults of a spec and checks every option. An option that is undefined counts as left out.
 *
 * @throws TypeError for what is no spec, an unknown name, an unknown option or a wrong type; RangeError for a number out of range.
 */
export function withDefaults(where: string, spec: OptimizerSpec): Settled {
  checkName(where, spec);
  const { name, ...given } = spec;
  const full: Record<string, unknown> = { ...DEFAULTS[name] };
  const options = Object.keys(full).filter((key) => key !== 'name');
  refuseUnknown(where, given, options, name);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    full[key] = value;
  }
  for (const key of options) {
    const check = key === 'epsilon' ? EPSILON_CHECKS[name] : OPTION_CHECKS[key];
    (check ?? onOff)(where, key, full[key]);
  }
  const checked = full as unknown as Settled; // each option has just been checked
  checkTogether(where, checked);
  return checked;
}
