import type { CommonSpec, DecaySpec } from './common-spec.ts';
import type { CorrectionName } from './variants.ts';

/**
 * Where ε stands in Adam's denominator; frameworks disagree, and the digits tell.
 *
 * @ko Adam의 분모에서 ε이 놓이는 자리입니다. 프레임워크마다 다르며, 그 차이가 숫자에 드러납니다.
 */
export type AdamEpsilon =
  /** m̂ / (√v̂ + ε): Algorithm 1 of the paper; PyTorch, optax, tfjs. */
  | 'outside'
  /** (√(1−β2ᵗ)/(1−β1ᵗ)) · m / (√v + ε̂): end of section 2 of the paper; TensorFlow, Keras, PyTorch before 1.3 (PR #22628). */
  | 'hat'
  /** m̂ / √(v̂ + ε): optax's `eps_root`. */
  | 'inside';

/** What Adam and AdamW share. */
interface AdamLikeSpec extends CommonSpec {
  /** Share of m that is kept, in [0, 1). Default 0.9. */
  readonly beta1?: number;
  /** Share of v that is kept, in [0, 1). Default 0.999. */
  readonly beta2?: number;
  /** ≥ 0. Default 1e-8. */
  readonly eps?: number;
  /** Where ε stands; default `outside`. */
  readonly epsilon?: AdamEpsilon;
  /**
   * AMSGrad: never divide by less than before. `true` keeps the largest v, then corrects it (PyTorch, Keras); `'v-hat'` keeps the
   * largest corrected v̂ (optax), which needs epsilon outside or inside; `'uncorrected'` corrects neither
   * m nor v (the paper's Algorithm 2). Default false.
   *
   * @see Reddi, Kale & Kumar 2018, Algorithm 2.
   */
  readonly amsgrad?: boolean | 'v-hat' | 'uncorrected';
  /**
   * How the averages are corrected, by name; the wrong ones are for comparison. Those that store back (`in-place`,
   * `first-step-only`) need epsilon outside or inside, and no AMSGrad. Default `separate`.
   */
  readonly correction?: CorrectionName;
}

/**
 * Adam, Algorithm 1: x ← x − lr · m̂ / (√v̂ + ε). Default lr 1e-3; weight decay is L2.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 1; pytorch/pytorch, torch/optim/adam.py.
 * @ko Adam(알고리즘 1)의 옵션입니다. 가중치 감쇠는 L2 방식입니다.
 */
export interface AdamSpec extends AdamLikeSpec, DecaySpec {
  readonly name: 'adam';
}

/**
 * Adam with decoupled weight decay: x ← x − lr·weightDecay·x before the step. Default weightDecay 0.01.
 *
 * @see Loshchilov & Hutter 2019 (arXiv 1711.05101), Algorithm 2; PyTorch multiplies the decay by lr, the paper does not.
 * @ko AdamW의 옵션입니다. 가중치 감쇠를 기울기와 분리해 파라미터에 직접 적용합니다.
 */
export interface AdamwSpec extends AdamLikeSpec {
  readonly name: 'adamw';
}

/**
 * Adamax: Adam with the largest recent |g| in place of √v. Default lr 2e-3.
 *
 * @see Kingma & Ba 2015 (arXiv 1412.6980), Algorithm 2; pytorch/pytorch, torch/optim/adamax.py.
 * @ko Adamax의 옵션입니다. √v 대신 최근 |g|의 최댓값으로 나눕니다.
 */
export interface AdamaxSpec extends DecaySpec {
  readonly name: 'adamax';
  /** Share of m that is kept, in [0, 1). Default 0.9. */
  readonly beta1?: number;
  /** Decay of the largest |g|, in [0, 1). Default 0.999. */
  readonly beta2?: number;
  /** ≥ 0. Default 1e-8. */
  readonly eps?: number;
  /** `inside` (default, PyTorch, optax): u ← max(β2·u, |g| + ε). `outside` (Keras, tfjs): m̂ / (u + ε). The paper has none. */
  readonly epsilon?: 'inside' | 'outside';
  /** The learning rate is divided by 1 + (t − 1)·lrDecay; ≥ 0, default 0. tfjs only. */
  readonly lrDecay?: number;
}

/**
 * NAdam: Adam that steps along next step's momentum, with β1's warming schedule β1·(1 − ½·0.96^(t·momentumDecay)). Default lr 2e-3.
 *
 * @see Dozat 2016; pytorch/pytorch, torch/optim/nadam.py.
 * @ko NAdam의 옵션입니다. 다음 스텝의 모멘텀을 미리 내다보는 Adam입니다.
 */
export interface NadamSpec extends DecaySpec {
  readonly name: 'nadam';
  /** Where the share of m that is kept is heading, in [0, 1). Default 0.9. */
  readonly beta1?: number;
  /** Share of v that is kept, in [0, 1). Default 0.999. */
  readonly beta2?: number;
  /** ≥ 0. Default 1e-8; outside the root, as everywhere. */
  readonly eps?: number;
  /** How fast the schedule ends, ≥ 0. Default 0.004 (PyTorch, Dozat); Keras uses 1. */
  readonly momentumDecay?: number;
  /** false: β1 at every step, without the schedule (optax), which momentumDecay 0 is not: that stays at β1/2. Default true. */
  readonly momentumSchedule?: boolean;
}

/**
 * RAdam: no denominator until v has seen enough (ρ_t > 5), then Adam's step times a rectification that grows to 1. Default lr 1e-3.
 *
 * @see Liu et al. 2020 (arXiv 1908.03265), Algorithm 2; pytorch/pytorch, torch/optim/radam.py.
 * @ko RAdam의 옵션입니다. v가 충분히 쌓일 때까지 분모 없이 움직이고, 그 뒤에는 보정 계수를 곱합니다.
 */
export interface RadamSpec extends DecaySpec {
  readonly name: 'radam';
  /** Share of m that is kept, in [0, 1). Default 0.9. */
  readonly beta1?: number;
  /** Share of v that is kept, in [0, 1). Default 0.999. */
  readonly beta2?: number;
  /** ≥ 0. Default 1e-8. */
  readonly eps?: number;
  /** `hat` (default, PyTorch): √(1−β2ᵗ) / (√v + ε). `outside` (optax): 1 / (√v̂ + ε). */
  readonly epsilon?: 'hat' | 'outside';
  /** v has seen enough where ρ_t is above it, ≥ 4. Default 5 (the authors' code, PyTorch); Algorithm 2 has 4. */
  readonly threshold?: number;
  /** false: no step, instead of one without denominator, until v has seen enough; the averages and decoupled decay go on. Default true. */
  readonly degeneratedToSgd?: boolean;
}
