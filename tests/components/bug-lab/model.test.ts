import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { wordsIn } from '../../../src/components/kit/words/index.ts';
import {
  experimentOf,
  gapOf,
  run,
  stepsIn,
} from '../../../src/components/widgets/bug-lab/model.ts';
import { params, type State } from '../../../src/components/widgets/bug-lab/params.ts';
import * as sources from '../../../src/components/widgets/bug-lab/sources.ts';
import { en } from '../../../src/components/widgets/bug-lab/strings.en.ts';
import { ko } from '../../../src/components/widgets/bug-lab/strings.ko.ts';
import {
  captionOf,
  conclusionOf,
  descriptionOf,
  gapCaptionOf,
} from '../../../src/components/widgets/bug-lab/words.ts';
import { numpySource } from '../../../src/lib/codegen/index.ts';
import { statesOf } from '../arbitraries.ts';

const INITIAL = params.initial;
const WORDS = { en: wordsIn('en', { en, ko }), ko: wordsIn('ko', { en, ko }) };
const labStates = statesOf(params, { steps: fc.integer({ min: 1, max: 400 }) });

describe('the lab’s run', () => {
  test('gives every value a place on the axis or a gap of a named kind', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const { series, gradient, lanes } = run(state);
        for (const { heights, gaps } of [...series, gradient]) {
          const absent = Array.from(heights).flatMap((at, i) => (Number.isNaN(at) ? [i + 1] : []));
          expect(gaps.map(({ step }) => step)).toEqual(absent);
          for (const { kind } of gaps) expect(lanes).toContain(kind);
        }
      }),
    );
  });

  test.each([
    [0, true, 'zero'],
    [-1, true, 'negative'],
    [-1, false, null],
    [Infinity, false, 'infinite'],
    [NaN, true, 'nan'],
    [2e300, false, 'huge'],
    [2e300, true, null],
  ] as const)('says of %d on an axis with log=%s: %s', (value, log, kind) => {
    expect(gapOf(value, log)).toBe(kind);
  });

  test('looks at a step that exists; the reader’s own gradients bring their number of steps', () => {
    fc.assert(
      fc.property(labStates, (state) => {
        const { g, step, steps } = run(state);
        expect(steps).toBe(g.length);
        expect(stepsIn(state)).toBe(steps);
        expect(step).toBe(Math.min(state.step ?? steps, steps));
      }),
    );
  });

  test('is not computed again for another step, quantity or axis', () => {
    const { series } = run(INITIAL);
    const moved = run({ ...INITIAL, step: 3, quantity: 'v', scale: 'linear' });
    expect(moved.series[0]?.trace).toBe(series[0]?.trace);
    expect(run({ ...INITIAL, beta2: 0.5 }).series[0]?.trace).not.toBe(series[0]?.trace);
  });

  test('shows the gradient in the quantity’s own unit', () => {
    const shown = (quantity: State['quantity']) => [
      ...run({ ...INITIAL, stream: 'values', values: [3, -2], scale: 'linear', quantity }).gradient
        .heights,
    ];
    expect([shown('m'), shown('v'), shown('root-v'), shown('update')]).toEqual([
      [3, -2],
      [9, 4],
      [3, 2],
      [],
    ]);
  });
});

describe('the words beside it', () => {
  test('name the first wrong step and both values in the question’s own state', () => {
    expect(captionOf(run(INITIAL), WORDS.en)).toBe(
      'Step 100, update: “in place” gives 3.40488818e-70 where 0.99990001 is due. It is wrong from step 2 on.',
    );
    expect(captionOf(run(INITIAL), WORDS.ko)).toContain('3.40488818e-70');
  });

  test('tell a step before the first wrong one, and one that is right again, from a wrong one', () => {
    const said = (patch: Partial<State>) => captionOf(run({ ...INITIAL, ...patch }), WORDS.en);
    expect(said({ step: 1 })).toContain('still right');
    expect(said({ show: ['separate'] })).toContain('as Adam has it');
    expect(said({ show: ['first-step-only'] })).toContain('the same as “separate”');
    expect(said({ stream: 'values', values: [0, 1, 1], show: ['never'], step: 1 })).toContain(
      'still right',
    );
  });

  test('name the values that have no place on the axis', () => {
    const state: State = { ...INITIAL, stream: 'ramp', eps: 0, show: ['separate'] };
    expect(gapCaptionOf(run(state), WORDS.en)).toContain('nan');
    expect(gapCaptionOf(run(INITIAL), WORDS.en)).toBe('');
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(labStates, fc.constantFrom('ko', 'en'), (state, locale) => {
        const shown = run(state);
        const said = conclusionOf(shown, WORDS[locale]) + descriptionOf(shown, WORDS[locale]);
        expect(said).not.toMatch(/[{}]|undefined/);
      }),
    );
  });

  test('say of a list too long for a link that it is the list', () => {
    expect(WORDS.en['menu.long']).toContain('list of gradients');
    expect(WORDS.ko['menu.long']).toContain('기울기 목록');
  });
});

test('the source files are those of the state on show, under their own names', () => {
  const state: State = { ...INITIAL, stream: 'ramp', beta1: 0.5, show: ['never', 'separate'] };
  const shown = { state, run: run(state) };
  expect(sources.numpy(shown)).toEqual({
    text: numpySource(experimentOf(state)),
    file: 'bug-lab.py',
  });
  expect(sources.torch(shown).file).toBe('bug-lab-torch.py');
  expect(sources.torch(shown).text).toContain('import torch');
  expect(sources.typescript(shown).file).toBe('bug-lab.ts');
});
