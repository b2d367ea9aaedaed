/**
 * The quantities that equation, figure, control and code share. What stands for one carries the class
 * `q-<name>`, and all of it lights up together.
 */
export const QUANTITIES = ['g', 'm', 'v', 'lr', 'beta', 'beta1', 'beta2', 'eps', 'x'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** The quantity that a control belongs to besides the one it sets: a decay's own average. */
const OWNER: Partial<Record<Quantity, Quantity>> = { beta1: 'm', beta2: 'v' };

/** The classes of what stands for a quantity; '' for none. */
export const quantityClass = (quantity: Quantity | undefined): string => {
  if (quantity === undefined) return '';
  const owner = OWNER[quantity];
  return owner === undefined ? `q-${quantity}` : `q-${quantity} q-${owner}`;
};
