import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { printed } from '../../../src/components/kit/cells.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { run } from '../../../src/components/widgets/bias-correction/model.ts';
import {
  params,
  VIEWS,
  type State,
  type View,
} from '../../../src/components/widgets/bias-correction/params.ts';
import { en } from '../../../src/components/widgets/bias-correction/strings.en.ts';
import { ko } from '../../../src/components/widgets/bias-correction/strings.ko.ts';
import {
  CAPTION,
  descriptionOf,
  meaningOf,
  tableOf,
} from '../../../src/components/widgets/bias-correction/words.ts';
import { CORRECTED } from '../../../src/lib/experiments/bias-correction.ts';
import { statesOf } from '../arbitraries.ts';

const words = wordsIn('en', { en, ko });
/** Few runs, so that many states can be tried. */
const states = statesOf(params, { runs: fc.integer({ min: 1, max: 3 }) });
const state = (patch: Partial<State>): State => ({ ...params.initial, ...patch });
const shown = (of: State) => ({ state: of, run: run(of) });

describe('the words and numbers beside it', () => {
  const caption = (patch: Partial<State>, view: View = 'factor') =>
    CAPTION[view](shown(state(patch)), words);

  test('say the size of the step, its peak and its end', () => {
    expect(caption({})).toBe(
      'Step 1, no correction: the step is 3.16 times as large as due. It is largest at step 12 and within 1% of what is due from step 3,925 on.',
    );
    expect(caption({ beta2: 0.95 })).toContain('too small, 0.447 of what is due');
    expect(caption({ show: ['both'] })).toBe(
      'Step 1, both corrected: the step is the size that is due.',
    );
    expect(caption({ mean: 2 }, 'random')).toContain('random gradients with mean 2.');
  });

  test('say where the balls are, and nothing of it before the first step', () => {
    expect(caption({}, 'balls')).toBe('Both balls wait at 1 for the first step.');
    expect(caption({ step: 2 }, 'balls')).toBe(
      'Steps taken: 1. The ball without correction is at 0.684, the corrected one at 0.900.',
    );
  });

  test('say what correction would make of the value under the cursor', () => {
    const all = run(state({ show: CORRECTED })).factor;
    expect(all.series.map((series) => meaningOf(series, all, words))).toEqual([
      '3.16 times as large as due; correction multiplies it by 0.316',
      '31.6 times as large as due; correction multiplies it by 0.0316',
      'too small, 0.1 of what is due; correction multiplies it by 10',
      'the size that is due',
    ]);
  });

  test('leave no placeholder open in any state or language', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom('ko', 'en'),
        fc.constantFrom(...VIEWS),
        (each, locale, view) => {
          const own = wordsIn(locale, { en, ko });
          const { run: all } = shown(each);
          const { series } = view === 'random' || view === 'sparse' ? all[view] : all.factor;
          const said = [
            CAPTION[view]({ state: each, run: all }, own),
            descriptionOf(view, all, own),
            ...series.map((one) => meaningOf(one, all.factor, own)),
          ];
          expect(said.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('table the plotted values, as NumPy prints them', () => {
    const of = run(state({ step: 16 }));
    const all = of.factor;
    const data = tableOf('factor', of, words);
    const { columns } = data;
    const rows = printed(data);
    expect(columns).toEqual(['step', 'no correction', 'both corrected']);
    expect(rows).toHaveLength(all.times.length);
    expect(rows[0]).toEqual(['1', '3.16227766', '1.']);
    expect(new Set(rows.map(([step]) => step)).size).toBe(rows.length);
    expect(all.subject.values[all.at]).toBeCloseTo(
      (1 - 0.9 ** 16) / Math.sqrt(1 - 0.999 ** 16),
      12,
    );
  });

  test('table each view’s own, rows as long as their head', () => {
    const of = run(state({ runs: 2 }));
    for (const view of VIEWS) {
      const { columns, rows } = tableOf(view, of, words);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
      expect(new Set(columns).size).toBe(columns.length);
    }
    expect(tableOf('balls', of, words).rows[0]).toEqual([0, 1, 1]);
    expect(printed(tableOf('schedule', of, words))[0]).toEqual(['1.', '0.31622777']);
  });
});
