/** One optimizer's memory and its step, in place over typed arrays, without allocation. */
export interface Kernel {
  /** What is remembered between steps, by the field's names; one number a parameter, or one in all. */
  readonly state: Readonly<Record<string, Float64Array>>;
  /** What each array of the state starts from, where it is not 0. */
  readonly initial?: Readonly<Record<string, number>> | undefined;
  /** true: the step itself refuses gradients that are not finite. */
  readonly checksGradients?: true;
  /** Arrays in the kernel's own memory, where it has one: a step on both copies nothing. */
  readonly arrays?: () => { readonly x: Float64Array; readonly g: Float64Array };
  /**
   * One step over all parameters; x and g are as long as the state.
   *
   * @param rate - the learning rate of this step, in an array: as a number it would be put into a box at each call.
   * @param t - the step, from 1.
   * @returns false, with nothing changed, for a gradient that is not finite; only where `checksGradients`.
   */
  step(x: Float64Array, g: Float64Array, rate: Float64Array, t: number): boolean;
}
