import { DEFAULTS } from '../../../lib/optim/defaults.ts';
import { emaEffectiveSamples } from '../../../lib/theory/effective-samples.ts';
import { halfLife } from '../../../lib/theory/half-life.ts';
import { decay, defineParams, type StateOf } from '../../kit/params.ts';

const beta = decay({ initial: DEFAULTS.adam.beta1, max: 0.99999, quantity: 'beta' });
export const params = defineParams('half-life', { beta });
export type State = StateOf<typeof params>;

/** How many steps a weight takes to halve (none at β = 0), and of how many gradients the average is as calm as a mean. */
export const run = ({ beta }: State) => ({
  halfLife: beta > 0 ? halfLife(beta) : 0,
  samples: emaEffectiveSamples(beta),
});
export type Run = ReturnType<typeof run>;
