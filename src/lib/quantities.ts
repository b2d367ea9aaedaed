/**
 * The quantities that equation, figure, control and code share. What stands for one carries the class
 * `q-<name>`, and all of it lights up together.
 */
export const QUANTITIES = ['g', 'm', 'v', 'lr', 'beta', 'beta1', 'beta2', 'eps', 'x'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** The names that code in prose and in scripts gives them. */
export const NAMES_IN_CODE: Readonly<Record<string, Quantity>> = {
  g: 'g',
  m: 'm',
  m_hat: 'm',
  v: 'v',
  v_hat: 'v',
  lr: 'lr',
  beta: 'beta',
  beta1: 'beta1',
  beta2: 'beta2',
  eps: 'eps',
};

/** The quantity that a control belongs to besides the one it sets: a decay's own average. */
const OWNER: Partial<Record<Quantity, Quantity>> = { beta1: 'm', beta2: 'v' };

/** The classes of what stands for a quantity; '' for none. */
export const quantityClass = (quantity: Quantity | undefined): string => {
  if (quantity === undefined) return '';
  const owner = OWNER[quantity];
  return owner === undefined ? `q-${quantity}` : `q-${quantity} q-${owner}`;
};
