import { describe, expect, expectTypeOf, test } from 'vitest';

import { DECAY_TRACK, EPS_TRACK } from '../../../src/lib/tracks.ts';
import {
  decay,
  decimal,
  defineParams,
  epsilon,
  integer,
  learningRate,
  numbers,
  oneOf,
  schemaOf,
  seed,
  someOf,
  step,
  type StateOf,
} from '../../../src/components/kit/params.ts';

const params = defineParams('trial', {
  kind: oneOf(['a', 'b'], 'b'),
  show: someOf(['m', 'v', 'both'], ['m', 'both']),
  own: numbers([1, -2.5], 60),
  beta: decay({ initial: 0.9, max: 0.99, quantity: 'beta1' }),
  lr: learningRate({ initial: 0.1, min: 1e-4, max: 10, from: 1e-2, to: 1 }),
  eps: epsilon({ initial: 1e-8, max: 1 }),
  steps: integer({ initial: 60, min: 5, max: 500 }),
  step: step({ initial: null, min: 1, max: 500, nullAs: 'last', upTo: 'steps' }),
  seed: seed(42),
});

test('a table gives the opening state, and its type', () => {
  expect(params.initial).toEqual({
    kind: 'b',
    show: ['m', 'both'],
    own: [1, -2.5],
    beta: 0.9,
    lr: 0.1,
    eps: 1e-8,
    steps: 60,
    step: null,
    seed: 42,
  });
  expectTypeOf<StateOf<typeof params>>().toExtend<{
    readonly kind: 'a' | 'b';
    readonly show: readonly ('m' | 'v' | 'both')[];
    readonly step: number | null;
    readonly beta: number;
  }>();
});

test('a table gives the codec: a state as it opens is no address, others say what differs', () => {
  const { codec, initial } = params;
  expect(codec.write('', initial, initial)).toBe('');
  const state = { ...initial, beta: 0.5, step: 7, own: [3], show: ['v'] as const };
  const written = codec.write('', state, initial);
  expect(written).toBe('?trial.show=v&trial.own=3&trial.beta=0.5&trial.step=7');
  expect(codec.read(written, initial)).toEqual({ state, problems: [] });
});

test('the schema is the table as data: names, kinds and limits as the address has them', () => {
  expect(schemaOf(params)).toEqual([
    { name: 'trial.kind', type: 'choice', initial: 'b', values: ['a', 'b'] },
    { name: 'trial.show', type: 'set', initial: 'm,both', values: ['m', 'v', 'both'] },
    { name: 'trial.own', type: 'list', initial: '1,-2.5', max: 60 },
    { name: 'trial.beta', type: 'number', initial: '0.9', min: 0, max: 0.99 },
    { name: 'trial.lr', type: 'number', initial: '0.1', min: 1e-4, max: 10 },
    { name: 'trial.eps', type: 'number', initial: '1e-8', min: 0, max: 1 },
    { name: 'trial.steps', type: 'integer', initial: '60', min: 5, max: 500 },
    { name: 'trial.step', type: 'integer', initial: 'last', min: 1, max: 500, values: ['last'] },
    { name: 'trial.seed', type: 'integer', initial: '42', min: 0, max: 2 ** 32 - 1 },
  ]);
});

describe('a parameter', () => {
  const { beta, lr, eps, steps, step: looked, seed: noise } = params.table;

  test('may end where another one’s value is', () => {
    expect(looked.upTo).toBe('steps');
    expect(steps.upTo).toBeUndefined();
  });

  test('of a kind has that kind’s symbol, track and way to say it', () => {
    expect([beta, lr, eps, looked, noise].map(({ symbol }) => symbol)).toEqual([
      'β',
      'α',
      'ε',
      't',
      '#',
    ]);
    expect([beta.track, eps.track]).toEqual([DECAY_TRACK, EPS_TRACK]);
    expect([beta.decays, lr.decays]).toEqual([true, false]);
    expect([lr.quantity, eps.quantity, beta.quantity]).toEqual(['lr', 'eps', 'beta1']);
  });

  test('may take more than its slider spans', () => {
    const { track, min, max } = lr;
    expect([track.fromTrack(0), track.fromTrack(track.length), min, max]).toEqual([
      1e-2, 1, 1e-4, 10,
    ]);
  });

  test('is evenly spaced between its limits unless told', () => {
    const { track } = decimal({ initial: 0, min: -3, max: 3 });
    expect([track.fromTrack(0), track.fromTrack(track.length), track.length]).toEqual([-3, 3, 6]);
  });
});
