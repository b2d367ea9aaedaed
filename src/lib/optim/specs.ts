import type { AdamSpec, AdamwSpec, AdamaxSpec, NadamSpec, RadamSpec } from './adam-specs.ts';
import type { CommonSpec, DecaySpec } from './common-spec.ts';

export type * from './adam-specs.ts';

/** What momentum can be told, in either form. */
interface MomentumSpec extends DecaySpec {
  readonly name: 'sgd';
  /** true (TensorFlow, Keras, Caffe): buf ← momentum·buf + lr·g, x ← x − buf; false (default, PyTorch): x ← x − lr·buf. They part when lr changes. */
  readonly lrInsideMomentum?: boolean;
}

/**
 * Stochastic gradient descent in PyTorch's form: buf ← momentum·buf + (1 − dampening)·g, x ← x − lr·buf,
 * the first buffer being the first gradient itself, undamped.
 *
 * @see pytorch/pytorch, torch/optim/sgd.py; Polyak 1964; Nesterov 1983 as in Sutskever et al. 2013.
 * @ko PyTorch 방식의 모멘텀 경사 하강법입니다. 버퍼는 기울기의 합이며, 첫 버퍼는 첫 기울기 그대로입니다.
 */
export interface HeavyBallSpec extends MomentumSpec {
  /** `heavy-ball` (default): the buffer is a sum, about 1/(1 − momentum) gradients long. */
  readonly form?: 'heavy-ball';
  /** Share of the buffer that is kept, ≥ 0. Default 0. */
  readonly momentum?: number;
  /** Share of each gradient after the first that is left out, in [0, 1]. Default 0. PyTorch only; TensorFlow, Keras and tfjs have none. */
  readonly dampening?: number;
  /** Steps along g + momentum·buf instead of buf. Default false; needs dampening 0, as in PyTorch. */
  readonly nesterov?: boolean;
}

/**
 * Momentum in its averaging form, m ← momentum·m + (1 − momentum)·g from m₀ = 0: Adam's numerator without
 * correction. It equals the heavy ball with a learning rate 1 − momentum times as large.
 *
 * @ko 지수 이동 평균 방식의 모멘텀입니다. 학습률이 1 − momentum배인 헤비 볼과 같습니다.
 */
export interface EmaMomentumSpec extends MomentumSpec {
  readonly form: 'ema';
  /** Share of the average that is kept, in [0, 1). Default 0. */
  readonly momentum?: number;
}

/**
 * Gradient descent, with or without momentum. Default lr 1e-3.
 *
 * @ko 모멘텀이 있거나 없는 경사 하강법의 옵션입니다.
 */
export type SgdSpec = HeavyBallSpec | EmaMomentumSpec;

/**
 * AdaGrad: s ← s + g², x ← x − lr/(1 + (t − 1)·lrDecay) · g / (√s + ε). Default lr 1e-2.
 *
 * @see Duchi, Hazan & Singer 2011; pytorch/pytorch, torch/optim/adagrad.py.
 * @ko AdaGrad의 옵션입니다. 지금까지의 기울기 제곱을 모두 더한 값의 제곱근으로 나눕니다.
 */
export interface AdagradSpec extends DecaySpec {
  readonly name: 'adagrad';
  /** The learning rate is divided by 1 + (t − 1)·lrDecay; ≥ 0, default 0. PyTorch only. */
  readonly lrDecay?: number;
  /** What s starts from, ≥ 0. Default 0 as in PyTorch; TensorFlow, Keras and optax start from 0.1. */
  readonly initialAccumulator?: number;
  /** ≥ 0. Default 1e-10. */
  readonly eps?: number;
  /** `outside` (default, PyTorch): √s + ε. `inside` (TensorFlow, Keras, optax, tfjs): √(s + ε). */
  readonly epsilon?: 'outside' | 'inside';
}

/**
 * Adadelta: v ← rho·v + (1 − rho)·g², Δ = √(u + ε)/√(v + ε) · g, u ← rho·u + (1 − rho)·Δ², x ← x − lr·Δ: steps in
 * the unit of x, found without a learning rate. Default lr 1.
 *
 * @see Zeiler 2012 (arXiv 1212.5701), Algorithm 1; pytorch/pytorch, torch/optim/adadelta.py.
 * @ko Adadelta의 옵션입니다. 지난 이동량의 제곱 평균을 기울기의 제곱 평균으로 나누어 스텝의 크기를 스스로 정합니다.
 */
export interface AdadeltaSpec extends DecaySpec {
  readonly name: 'adadelta';
  /** Share of both averages that is kept, in [0, 1). Default 0.9 (PyTorch); the paper's experiments and Keras use 0.95. */
  readonly rho?: number;
  /** Inside both roots, ≥ 0; with 0 nothing ever moves, as u starts from 0. Default 1e-6. */
  readonly eps?: number;
}

/**
 * RMSProp: v ← alpha·v + (1 − alpha)·g², x ← x − lr · g / (√v + ε). Default lr 1e-2.
 *
 * @see Hinton, Neural Networks for Machine Learning, lecture 6e; Graves 2013 (arXiv 1308.0850) for `centered`;
 *   pytorch/pytorch, torch/optim/rmsprop.py.
 * @ko RMSProp의 옵션입니다. 기울기 제곱의 지수 이동 평균의 제곱근으로 나눕니다.
 */
export interface RmspropSpec extends DecaySpec {
  readonly name: 'rmsprop';
  /** Share of v that is kept, in [0, 1). Default 0.99 (PyTorch); TensorFlow, Keras and optax use 0.9. */
  readonly alpha?: number;
  /** What v starts from, ≥ 0. Default 0 (PyTorch); TensorFlow 1, torch7 and timm's RMSpropTF start from 1. */
  readonly initialV?: number;
  /** ≥ 0. Default 1e-8. */
  readonly eps?: number;
  /** Divides by the root of v minus the squared average gradient. Default false. */
  readonly centered?: boolean;
  /** Share of a buffer of scaled gradients that is kept, ≥ 0. Default 0. */
  readonly momentum?: number;
  /** true (TensorFlow, Keras, tfjs): buf ← momentum·buf + lr·g/…; false (default, PyTorch): x ← x − lr·buf. They part when lr changes. */
  readonly lrInsideMomentum?: boolean;
  /** `outside` (default, PyTorch): √v + ε. `inside` (TensorFlow, Keras, tfjs, optax's default): √(v + ε). */
  readonly epsilon?: 'outside' | 'inside';
}

/**
 * Lion: x ← x − lr·sign(β1·m + (1 − β1)·g), then m ← β2·m + (1 − β2)·g; every coordinate moves by lr. Weight decay is
 * decoupled, as AdamW's. Default lr 1e-4, about a tenth of Adam's.
 *
 * @see Chen et al. 2023 (arXiv 2302.06675), Algorithm 2; google-deepmind/optax, `lion`.
 * @ko Lion의 옵션입니다. 두 지수 이동 평균 가운데 하나의 부호만 따라가므로 모든 좌표가 학습률만큼 움직입니다.
 */
export interface LionSpec extends CommonSpec {
  readonly name: 'lion';
  /** Share of m in the way that is gone, in [0, 1). Default 0.9. */
  readonly beta1?: number;
  /** Share of m that is kept, in [0, 1). Default 0.99. */
  readonly beta2?: number;
}

/**
 * An optimizer as plain, serialisable data: a name, and options named as PyTorch names them, in camelCase.
 * What is left out takes PyTorch's default, and the paper's for Lion, which PyTorch has not.
 *
 * @ko 옵티마이저를 이름과 옵션만으로 적은, 직렬화할 수 있는 데이터입니다. 옵션 이름은 PyTorch를 따르고, 빠진 값은 PyTorch의 기본값을 씁니다.
 */
export type OptimizerSpec =
  | SgdSpec
  | AdagradSpec
  | AdadeltaSpec
  | RmspropSpec
  | AdamSpec
  | AdamwSpec
  | AdamaxSpec
  | NadamSpec
  | RadamSpec
  | LionSpec;

/**
 * The name of an optimizer.
 *
 * @ko 옵티마이저의 이름입니다.
 */
export type OptimizerName = OptimizerSpec['name'];
