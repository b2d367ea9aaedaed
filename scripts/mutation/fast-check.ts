/**
 * fast-check as the tests get it in a mutation run: at most `FC_RUNS` cases (default 50), the same in
 * every run, and no search for a smaller counterexample, because one is enough to kill a mutant.
 * @module
 */
import * as real from 'fast-check';

const MOST = Number(process.env['FC_RUNS'] ?? 50);

const fewer = (<T>(property: real.IRawProperty<T>, parameters?: real.Parameters<T>) =>
  real.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters?.numRuns ?? 100, MOST),
    seed: 1,
    endOnFailure: true,
  })) as typeof real.assert;

export * from 'fast-check';
export { fewer as assert };
export default { ...real, assert: fewer };
