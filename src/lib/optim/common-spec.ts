/** What every optimizer can be told. */
export interface CommonSpec {
  /** Learning rate, finite and ≥ 0. */
  readonly lr?: number;
  /** Weight decay, finite and ≥ 0. Added to the gradient as weightDecay·x (L2), unless it is decoupled. */
  readonly weightDecay?: number;
  /** Where decoupled decay is multiplied by the learning rate: x ← x − lr·weightDecay·x (true, default; PyTorch) or x ← x − weightDecay·x (false). */
  readonly decayTimesLr?: boolean;
}

/** What every optimizer but AdamW and Lion can be told, whose decay is always decoupled. */
export interface DecaySpec extends CommonSpec {
  /** AdamW's weight decay instead of L2. Default false. */
  readonly decoupledWeightDecay?: boolean;
}
