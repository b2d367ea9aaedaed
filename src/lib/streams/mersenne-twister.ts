import { at } from '../optim/vec.ts';

/** Words of state, and how far ahead of a word its partner in the recurrence stands. */
const N = 624;
const M = 397;

/** Spreads the bits of a word of state over the number that is given out. */
const temper = (word: number): number => {
  let y = word;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
};

/**
 * MT19937: each call gives the next of 32 random bits as a whole number from 0 to 2³² − 1. Here rather than from
 * a package, whose table for jumping ahead would be the largest part of the whole library.
 *
 * @param seed - a whole number from 0 to 2³² − 1, as np.random.seed takes it.
 * @see Matsumoto & Nishimura 1998; numpy/random/src/mt19937/mt19937.c, mt19937_seed and mt19937_gen.
 */
export const mersenneTwister = (seed: number): (() => number) => {
  const state = new Uint32Array(N);
  state[0] = seed;
  for (let i = 1; i < N; i++) {
    const before = at(state, i - 1);
    state[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i;
  }
  let i = 0;
  return () => {
    const next = (i + 1) % N;
    const mixed = (at(state, i) & 0x80000000) | (at(state, next) & 0x7fffffff);
    const word = at(state, (i + M) % N) ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
    state[i] = word;
    i = next;
    return temper(word);
  };
};
