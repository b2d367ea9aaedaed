import type {
  AdadeltaSpec,
  AdagradSpec,
  AdamaxSpec,
  AdamSpec,
  AdamwSpec,
  EmaMomentumSpec,
  HeavyBallSpec,
  LionSpec,
  NadamSpec,
  OptimizerName,
  RadamSpec,
  RmspropSpec,
} from './specs.ts';

/**
 * The specs by name, with every option filled in.
 *
 * @ko 모든 옵션이 채워진 spec을 이름으로 모은 것입니다.
 */
export interface SettledSpecs {
  sgd: Required<Omit<HeavyBallSpec, 'form'>> & {
    readonly form: 'heavy-ball' | EmaMomentumSpec['form'];
  };
  adagrad: Required<AdagradSpec>;
  adadelta: Required<AdadeltaSpec>;
  rmsprop: Required<RmspropSpec>;
  adam: Required<AdamSpec>;
  adamw: Required<AdamwSpec>;
  adamax: Required<AdamaxSpec>;
  nadam: Required<NadamSpec>;
  radam: Required<RadamSpec>;
  lion: Required<LionSpec>;
}

/**
 * The spec of one optimizer with every option filled in.
 *
 * @ko 모든 옵션이 채워진 옵티마이저 spec입니다.
 */
export type Settled<N extends OptimizerName = OptimizerName> = SettledSpecs[N];

const moments = { beta1: 0.9, beta2: 0.999, eps: 1e-8 } as const;
const l2 = { weightDecay: 0, decoupledWeightDecay: false, decayTimesLr: true } as const;
const adam = {
  lr: 1e-3,
  ...moments,
  epsilon: 'outside',
  amsgrad: false,
  correction: 'separate',
} as const;

/**
 * What each optimizer does when it is told nothing: PyTorch's defaults, and the paper's for Lion.
 *
 * @see pytorch/pytorch, torch/optim: the constructors' defaults.
 * @example DEFAULTS.adam.beta2 // 0.999
 * @ko 아무 옵션도 주지 않았을 때 각 옵티마이저가 쓰는 값으로, PyTorch의 기본값입니다.
 */
export const DEFAULTS: Readonly<SettledSpecs> = {
  sgd: {
    name: 'sgd',
    form: 'heavy-ball',
    lr: 1e-3,
    momentum: 0,
    dampening: 0,
    nesterov: false,
    lrInsideMomentum: false,
    ...l2,
  },
  adagrad: {
    name: 'adagrad',
    lr: 1e-2,
    lrDecay: 0,
    initialAccumulator: 0,
    eps: 1e-10,
    epsilon: 'outside',
    ...l2,
  },
  adadelta: { name: 'adadelta', lr: 1, rho: 0.9, eps: 1e-6, ...l2 },
  rmsprop: {
    name: 'rmsprop',
    lr: 1e-2,
    alpha: 0.99,
    initialV: 0,
    eps: 1e-8,
    epsilon: 'outside',
    centered: false,
    momentum: 0,
    lrInsideMomentum: false,
    ...l2,
  },
  adam: { name: 'adam', ...adam, ...l2 },
  adamw: { name: 'adamw', ...adam, weightDecay: 1e-2, decayTimesLr: true },
  adamax: {
    name: 'adamax',
    lr: 2e-3,
    ...moments,
    epsilon: 'inside',
    lrDecay: 0,
    ...l2,
  },
  nadam: {
    name: 'nadam',
    lr: 2e-3,
    ...moments,
    momentumDecay: 4e-3,
    momentumSchedule: true,
    ...l2,
  },
  radam: {
    name: 'radam',
    lr: 1e-3,
    ...moments,
    epsilon: 'hat',
    threshold: 5,
    degeneratedToSgd: true,
    ...l2,
  },
  lion: { name: 'lion', lr: 1e-4, beta1: 0.9, beta2: 0.99, weightDecay: 0, decayTimesLr: true },
};
