import { expect, test } from 'vitest';

import { captionOf } from '../../../src/components/kit/export/caption.ts';
import { wrapped } from '../../../src/components/kit/export/frame-text.ts';
import {
  decay,
  decimal,
  defineParams,
  numbers,
  oneOf,
  seed,
  someOf,
  step,
} from '../../../src/components/kit/params.ts';

const params = defineParams('lab', {
  stream: oneOf(['ramp', 'values'], 'ramp'),
  beta: decay({ initial: 0.9 }),
  start: decimal({ initial: -1, min: -4, max: 4 }),
  seed: seed(42),
  values: numbers([1], 100),
  show: someOf(['a', 'b'], ['a']),
  step: step({ initial: null, min: 1, max: 9, nullAs: 'last' }),
});
const words = {
  'legend.stream': 'Gradient',
  'stream.ramp': 'a ramp',
  'stream.values': 'your own',
  'field.beta': 'decay',
  'field.start': 'start',
  'field.seed': 'NumPy seed',
  'field.values': 'Gradients, one a line',
  'legend.show': 'Shown',
  'show.a': 'one',
  'show.b': 'two',
  'field.step': 'step',
};

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('a state in a line has symbols, names and words, and only what has a control', () => {
  expect(spaced(captionOf(params, params.initial, words, (name) => name !== 'NumPy seed'))).toBe(
    'Gradient: a ramp · β = 0.9 · start = −1 · Gradients = 1 · Shown: one',
  );
  const values = Array.from({ length: 20 }, (_, i) => -i);
  const state = { ...params.initial, values, show: ['a', 'b'], step: 3 };
  expect(captionOf(params, state, words, () => true)).toContain('β\u00a0=\u00a00.9 · ');
  expect(spaced(captionOf(params, state, words, () => true))).toBe(
    'Gradient: a ramp · β = 0.9 · start = −1 · NumPy seed = 42 · ' +
      'Gradients = 0, −1, −2, −3, −4, −5, −6, −7 … (20) · Shown: one, two · t = 3',
  );
});

test('text is broken between words where it would be too wide', () => {
  const length = (text: string) => text.length;
  expect(wrapped('one two  three', 7, length)).toEqual(['one two', 'three']);
  expect(wrapped('incomprehensible', 7, length)).toEqual(['incomprehensible']);
  expect(wrapped('', 7, length)).toEqual([]);
});
