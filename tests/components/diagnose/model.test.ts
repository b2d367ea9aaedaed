import { describe, expect, test } from 'vitest';

import { fingerprint, TEST_STREAMS, VARIANT_IDS } from '../../../src/lib/museum/index.ts';
import { numpyFormat } from '../../../src/lib/text/numpy-format.ts';
import { EXAMPLES } from '../../../src/components/widgets/diagnose/examples.ts';
import { hintOf } from '../../../src/components/widgets/diagnose/hint.ts';
import { KNOWN, run } from '../../../src/components/widgets/diagnose/model.ts';
import { nextTest } from '../../../src/components/widgets/diagnose/next-test.ts';
import { params, type State } from '../../../src/components/widgets/diagnose/params.ts';
import { printedDigits } from '../../../src/components/widgets/diagnose/printed-digits.ts';

const state = (patch: Partial<State>): State => ({
  ...params.initial,
  step: 1,
  eps: 1e-8,
  ...patch,
});
const example = (name: string) => run(EXAMPLES[name] as State); // the tests name examples that are there
const found = ({ candidates }: ReturnType<typeof run>) => candidates.map(({ variant }) => variant);

test('opens on what NumPy printed, and names the mistake', () => {
  expect(params.initial.values.map(numpyFormat)).toEqual(['3.40488818e-70']);
  const { verdict, best, due } = run(params.initial);
  expect([verdict, found(run(params.initial))]).toEqual(['one', ['in-place']]);
  expect(best?.at(-1)?.toPrecision(9)).toBe('3.40488818e-70');
  expect(due).toHaveLength(100);
});

describe('a verdict', () => {
  test('is one, several, none, or that nothing is wrong', () => {
    expect([example('four-digits').verdict, found(example('four-digits'))]).toEqual([
      'one',
      ['previous-moments'],
    ]);
    expect(example('cannot-tell').verdict).toBe('several');
    expect(found(example('cannot-tell'))).toContain('separate');
    expect(example('none-fits').verdict).toBe('none');
    expect(found(example('none-fits'))).toHaveLength(3);
    expect([example('right-adam').verdict, found(example('right-adam'))]).toEqual([
      'one',
      ['separate'],
    ]);
    expect(example('right-adam').best).toBeNull();
  });

  test('knows parameters, a learning rate that is left in, and when a run was resumed', () => {
    expect(example('parameters').candidates[0]).toMatchObject({ variant: 'multiply', scale: 0.01 });
    const { updates, best } = example('parameters');
    expect(best?.[3]).toBeCloseTo(updates[3] ?? NaN, 7);
    expect(example('resumed').candidates[0]).toMatchObject({
      variant: 'resume-counter-lost',
      settings: { resumed: 200 },
    });
    const given = state({ values: [0.3, 0.2], rate: 'known', lr: 0.3, g: 1 });
    expect(found(run({ ...given, values: [0.3, 0.3, 0.3] }))).toContain('separate');
  });

  test('takes NaN and infinities for what they are', () => {
    const values = [...fingerprint('counter-from-zero', TEST_STREAMS.varied)];
    expect(values[0]).toBeNaN();
    expect(found(run(state({ values, stream: 'varied' })))).toEqual(['counter-from-zero']);
  });

  test.each(VARIANT_IDS)('finds %s, or what nothing there tells from it', (id) => {
    const values = [...fingerprint(id, TEST_STREAMS.varied)];
    const { verdict, candidates, best, due } = run(state({ values, stream: 'varied' }));
    expect(verdict).not.toBe('none');
    expect(candidates.every(({ fits }) => fits)).toBe(true);
    const shown = [...(best ?? due)!]; // there where something fits
    const apart = shown.filter((value, i) => Math.abs(value - (values[i] ?? NaN)) > 1e-3);
    expect(apart).toEqual([]);
    expect(shown.map(Number.isNaN)).toEqual(values.map(Number.isNaN));
  });
});

test('a list of gradients that ends too early is said, with both steps, and so is a lone parameter', () => {
  expect(example('gradients-end').problem).toEqual({ kind: 'short', has: 4, needs: 5 });
  expect(example('gradients-end').due).toHaveLength(4);
  const lone = run(state({ observed: 'parameters', values: [1] }));
  expect(lone.problem).toEqual({ kind: 'few' });
  expect(lone.candidates).toEqual([]);
});

describe('the next test', () => {
  test('parts what the values cannot, and has Adam among them', () => {
    const next = nextTest(example('cannot-tell').candidates, { eps: 1e-8 });
    expect(next?.gives.at(-1)?.variant).toBe('separate');
    expect(next?.groups).toBe(next?.gives.length);
    for (const { variant, update } of next?.gives ?? [])
      expect(update).toBe(
        fingerprint(variant, TEST_STREAMS[next!.stream], { eps: 1e-8 })[next!.step - 1], // there, by the line above
      );
  });

  test('is none where only Adam is left, and where no stream parts anything', () => {
    expect(nextTest(example('right-adam').candidates, {})).toBeNull();
    const never = { variant: 'resume-counter-lost', settings: { resumed: 5000 } } as const;
    expect(nextTest([never], {})).toBeNull();
  });
});

describe('a hint', () => {
  test('is a usual setting with which something fits', () => {
    expect(hintOf(state({ values: [0, 0.7441, 0.8585], eps: 1e-3 }))).toEqual({ eps: 1e-8 });
    const parameters = EXAMPLES['parameters'] as State; // as above
    expect(hintOf({ ...parameters, observed: 'updates' })).toEqual({ observed: 'parameters' });
    expect(hintOf({ ...parameters, observed: 'updates', eps: 0.5 })).toEqual({
      observed: 'parameters',
      eps: 1e-8,
    });
  });
  test('is none where nothing does, or where trying would take long', () => {
    expect(hintOf(EXAMPLES['none-fits'] as State)).toBeNull(); // as above
    expect(hintOf(state({ values: new Array<number>(61).fill(7) }))).toBeNull();
  });
});

test('digits are kept where the numbers do not show them, the fewest of all', () => {
  expect(printedDigits([1, 1], [5, 5])).toBe(5);
  expect(printedDigits([10, 1], [4, 3])).toBe(3);
  expect(printedDigits([1, 0.7441], [5, 4])).toBe(0);
  expect(printedDigits([1, 1], [1, 1])).toBe(0);
  expect(printedDigits([0, NaN], [0, 0])).toBe(0);
  const loose = run(state({ values: [1.001, 1.001, 1.001], g: 1 }));
  expect(loose.verdict).toBe('none');
  expect(run(state({ values: [1.001, 1.001, 1.001], g: 1, digits: 3 })).verdict).toBe('several');
});

test('as many variants are said to be known as the library has', () => {
  expect(KNOWN).toBe(VARIANT_IDS.length);
});
