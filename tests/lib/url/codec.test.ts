import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  codec,
  decimal,
  integer,
  numbers,
  oneOf,
  orNull,
  subset,
} from '../../../src/lib/url/index.ts';

const STREAMS = ['constant', 'ramp'] as const;
const NAMES = ['in-place', 'separate', 'never'] as const;

interface State {
  readonly beta1: number;
  readonly steps: number;
  readonly stream: (typeof STREAMS)[number];
  readonly corrections: readonly (typeof NAMES)[number][];
  readonly values: readonly number[];
  readonly at: number | null;
}

const defaults: State = {
  beta1: 0.9,
  steps: 100,
  stream: 'constant',
  corrections: ['in-place', 'separate'],
  values: [1, 2],
  at: null,
};

const lab = codec<State>('lab', {
  beta1: decimal(0, 0.9999),
  steps: integer(1, 1000),
  stream: oneOf(STREAMS),
  corrections: subset(NAMES),
  values: numbers(10),
  at: orNull(integer(1, 1000), 'last'),
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
const state: fc.Arbitrary<State> = fc.record({
  beta1: fc.double({ min: 0, max: 0.9999, noNaN: true }).map((x) => x + 0),
  steps: fc.integer({ min: 1, max: 1000 }),
  stream: fc.constantFrom(...STREAMS),
  corrections: fc.subarray([...NAMES], { minLength: 1 }),
  values: fc.array(finite, { minLength: 1, maxLength: 10 }),
  at: fc.option(fc.integer({ min: 1, max: 1000 })),
});
const foreign = fc.constantFrom(
  '',
  '?',
  '?other.a=1',
  '?a&b=%zz&c=1+2&other.lab.beta1=3',
  '?lab=1&labx.beta1=2',
);

describe('reading', () => {
  it('names a number past an end that the rest of the state sets, and takes the end', () => {
    const run = codec<{ steps: number; at: number | null }>(
      'run',
      { steps: integer(1, 1000), at: orNull(integer(1, 1000), 'last') },
      { at: ({ steps }) => steps },
    );
    const none = { steps: 100, at: 20 };
    const past = (given: string, max: number) => ({
      param: 'at',
      given,
      reason: { kind: 'past-end', max },
      used: String(max),
    });
    expect(run.read('?run.at=500', none)).toEqual({
      state: { steps: 100, at: 100 },
      problems: [past('500', 100)],
    });
    expect(run.write('', { steps: 60, at: 500 }, none)).toBe('?run.steps=60&run.at=60');
    expect(run.read('?run.at=70&run.steps=60', none).problems).toEqual([past('70', 60)]);
    expect(run.read('?run.at=5000', none).problems).toEqual([past('5000', 100)]);
    expect(run.read('?run.at=100', none).problems).toEqual([]);
    expect(run.read('?run.at=last', none).problems).toEqual([]);
    expect(run.read('?run.steps=5', none).problems).toEqual([]); // the address does not speak of it
  });

  it('takes the default for what is not there', () => {
    expect(lab.read('', defaults)).toEqual({ state: defaults, problems: [] });
    expect(lab.read('?', defaults)).toEqual({ state: defaults, problems: [] });
    expect(lab.read('?beta1=0.1&other.beta1=0.1', defaults).state).toEqual(defaults);
  });

  it('takes what is there, with or without the question mark', () => {
    const expected = { state: { ...defaults, beta1: 0.5, at: 7 }, problems: [] };
    expect(lab.read('?lab.beta1=0.5&lab.at=7', defaults)).toEqual(expected);
    expect(lab.read('lab.beta1=0.5&lab.at=7', defaults)).toEqual(expected);
    expect(lab.read('?lab%2Ebeta1=0%2E5&lab.at=7', defaults)).toEqual(expected);
  });

  it('lists what it could not take, and what it uses instead', () => {
    const { state, problems } = lab.read(
      '?lab.beta1=2&lab.steps=many&lab.corrections=never,x',
      defaults,
    );
    expect(state).toEqual({ ...defaults, beta1: 0.9999, corrections: ['never'] });
    expect(problems).toEqual([
      {
        param: 'beta1',
        given: '2',
        reason: { kind: 'out-of-range', min: 0, max: 0.9999 },
        used: '0.9999',
      },
      { param: 'steps', given: 'many', reason: { kind: 'not-a-number' }, used: '100' },
      {
        param: 'corrections',
        given: 'never,x',
        reason: { kind: 'unknown', allowed: NAMES },
        used: 'never',
      },
    ]);
  });

  it('takes the first of a repeated parameter and lists the others', () => {
    const { state, problems } = lab.read('?lab.steps=5&lab.steps=6', defaults);
    expect(state.steps).toBe(5);
    expect(problems).toEqual([
      { param: 'steps', given: '6', reason: { kind: 'repeated' }, used: '5' },
    ]);
  });

  it('lists an unknown parameter of its own and leaves those of others alone', () => {
    const allowed = ['beta1', 'steps', 'stream', 'corrections', 'values', 'at'];
    expect(lab.read('?lab.foo=1&other.foo=1', defaults)).toEqual({
      state: defaults,
      problems: [
        { param: 'foo', given: '1', reason: { kind: 'unknown-parameter', allowed }, used: '' },
      ],
    });
  });

  it('takes the names of object methods for unknown ones', () => {
    const search = '?lab.__proto__=1&lab.constructor=2&lab.toString=3&lab.=4';
    const { state, problems } = lab.read(search, defaults);
    expect(state).toEqual(defaults);
    expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
    expect(problems.map(({ param, reason }) => [param, reason.kind])).toEqual(
      ['__proto__', 'constructor', 'toString', ''].map((name) => [name, 'unknown-parameter']),
    );
  });

  it('cuts what it shows of a long value or name', () => {
    const [problem] = lab.read(`?lab.steps=${'9x'.repeat(500)}`, defaults).problems;
    expect(problem?.given).toBe('9x'.repeat(40));
    const [unknown] = lab.read(`?lab.${'n'.repeat(500)}=1`, defaults).problems;
    expect(unknown?.param).toBe('n'.repeat(80));
  });

  it('takes away one question mark, and no second one from a name', () => {
    expect(lab.read('??lab.steps=5', defaults)).toEqual({ state: defaults, problems: [] });
    expect(lab.write('??lab.steps=5', defaults, defaults)).toBe('??lab.steps=5');
  });

  it('survives malformed escapes', () => {
    expect(lab.read('?lab.steps=%&lab.beta1=%E0%A4&%zz=1', defaults).state).toEqual(defaults);
  });

  it('does not change the defaults', () => {
    const frozen = Object.freeze({ ...defaults });
    expect(lab.read('?lab.steps=5', frozen).state.steps).toBe(5);
    expect(frozen).toEqual(defaults);
  });
});

describe('writing', () => {
  it('leaves defaults out', () => {
    expect(lab.write('', defaults, defaults)).toBe('');
    expect(lab.write('?lab.steps=5', defaults, defaults)).toBe('');
    expect(lab.write('', { ...defaults, values: [1, 2] }, defaults)).toBe('');
  });

  it('writes values so that a person can read them', () => {
    const written = lab.write(
      '',
      { ...defaults, values: [1, -2.5, 1e21], corrections: ['separate', 'never'] },
      defaults,
    );
    expect(written).toBe('?lab.corrections=separate,never&lab.values=1,-2.5,1e21');
  });

  it('keeps every other parameter as it was written, in order', () => {
    const search = '?z=1+2&lab.steps=5&other.a=%7E,&a=&b&&lab.foo=1&z=%zz';
    expect(lab.write(search, { ...defaults, steps: 7 }, defaults)).toBe(
      '?z=1+2&other.a=%7E,&a=&b&z=%zz&lab.steps=7',
    );
  });

  it('does not touch a widget whose name starts the same', () => {
    expect(lab.write('?lab-2.steps=5&labx=1', defaults, defaults)).toBe('?lab-2.steps=5&labx=1');
  });
});

describe('reading and writing', () => {
  it('are each other’s inverse for every state, beside any other parameters', () => {
    fc.assert(
      fc.property(state, foreign, (value, search) => {
        const written = lab.write(search, value, defaults);
        expect(lab.read(written, defaults)).toEqual({ state: value, problems: [] });
        expect(lab.write(written, value, defaults)).toBe(written);
      }),
    );
  });

  it('do so whatever the defaults are', () => {
    fc.assert(
      fc.property(state, state, (value, other) => {
        expect(lab.read(lab.write('', value, other), other).state).toEqual(value);
      }),
    );
  });

  it('make of any query a state that can be written and read again', () => {
    const key = fc.constantFrom(
      'beta1',
      'steps',
      'stream',
      'corrections',
      'values',
      'at',
      '__proto__',
      'x',
    );
    const raw = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text)),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-+eE%&=')) }),
      fc.constantFrom('%', '%E0%A4', '1e999', '-0', 'in-place,separate', 'last', ''),
    );
    const pair = fc
      .tuple(fc.constantFrom('lab.', 'lab%2E', 'other.', ''), key, raw)
      .map((parts) => parts.join(''));
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.tuple(pair, raw).map(([name, value]) => `${name}=${value}`))
        .map((pairs) => `?${pairs.join('&')}`),
    );
    fc.assert(
      fc.property(query, (search) => {
        const first = lab.read(search, defaults);
        expect(Object.keys(first.state)).toEqual(Object.keys(defaults));
        for (const { given, param } of first.problems)
          expect(Math.max(given.length, param.length)).toBeLessThanOrEqual(80);
        const written = lab.write(search, first.state, defaults);
        expect(lab.read(written, defaults)).toEqual({ state: first.state, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a page that opens in another state than its addresses leave out', () => {
  const opening: State = { ...defaults, beta1: 0.5 };

  it('has no address for what it opens with, and reads one that says anything as ever', () => {
    expect(lab.write('', opening, defaults, opening)).toBe('');
    expect(lab.read('?other.a=1', defaults, opening).state).toEqual(opening);
    expect(lab.read('?lab.steps=7', defaults, opening).state).toEqual({ ...defaults, steps: 7 });
  });

  it('gives each state an address that leads back to it, the defaults too', () => {
    expect(lab.write('', defaults, defaults, opening)).toBe('?lab.beta1=0.9');
    fc.assert(
      fc.property(state, state, (any, opened) => {
        const search = lab.write('', any, defaults, opened);
        expect(lab.read(search, defaults, opened)).toEqual({ state: any, problems: [] });
        expect(lab.read(search, defaults).state).toEqual(search === '' ? defaults : any);
      }),
    );
  });
});
