import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS, type Frame } from '../../../src/components/kit/figure/frame.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { run } from '../../../src/components/widgets/forensics/model.ts';
import { params, type State, type View } from '../../../src/components/widgets/forensics/params.ts';
import {
  decay,
  formats,
  recovery,
} from '../../../src/components/widgets/forensics/plot-updates.ts';
import { factors } from '../../../src/components/widgets/forensics/plot.ts';
import {
  LAST,
  nextStep,
  reachOf,
  STEP_TRACK,
} from '../../../src/components/widgets/forensics/steps.ts';
import { en, ko } from '../../../src/components/widgets/forensics/strings.ts';
import { CAPTION, far } from '../../../src/components/widgets/forensics/words.ts';

const words = wordsIn('en', { en, ko });
const { document } = parseHTML('<html><body></body></html>');
const shown = (patch: Partial<State>) => {
  const state = { ...params.initial, ...patch };
  return { state, run: run(state) };
};
const PLOT = { factors, recovery, formats, decay } as const;
const drawn = (view: View, patch: Partial<State> = {}, frame: Frame = FORMS.alone.wide): string => {
  const drawing = makeDrawing(document);
  drawing.show(PLOT[view](shown(patch), words, frame), { name: 'plot', describedBy: 'text' });
  return drawing.element.outerHTML;
};
const said = (view: View, patch: Partial<State>): string =>
  CAPTION[view](shown(patch), words).replaceAll('\u00a0', ' ');

describe('the captions', () => {
  test.each([
    ['factors', {}, /^Step 100 multiplies v by 10\.49\..*1\.14 × 10¹⁴²/],
    ['factors', { step: 1 }, /^At step 1 v is g², 100\./],
    ['factors', { step: 6905 }, /0\.9999993: from step 6,905 on v shrinks/],
    ['recovery', { late: 100 }, /3\.40 × 10⁻⁷⁰ .*1\.42 × 10⁻³⁵³, at step 6,904\.$/],
    ['recovery', { late: 1_630_918 }, /at step 6,904\.$/],
    ['recovery', { late: 1_630_919 }, /is 0\.500 .* a half again at step 1,630,919\.$/],
    ['formats', {}, /float64 .* step 326/],
    ['formats', { format: 'float16' }, /step 3, .*65,504/],
    ['formats', { format: 'bfloat16' }, /β₂ becomes 1, .*NaN at step 1/],
    ['formats', { format: 'bfloat16-kept' }, /correct Adam works .* step 19/],
    ['decay', {}, /10⁷⁰⁶ times g², at step 6,904/],
    ['decay', { beta2: 0.9 }, /3,950 times g², at step 21\. .*too large, 62\.8 at step 21/],
  ] as const)('of %s %o', (view, patch, due) => {
    expect(said(view, patch)).toMatch(due);
  });
  test('write numbers past every float', () => {
    const plain = (log10: number) => far(log10).replaceAll('\u00a0', ' ');
    expect(['-352.848', '707.9999999', '2'].map((log) => plain(Number(log)))).toEqual([
      '1.42 × 10⁻³⁵³',
      '1.00 × 10⁷⁰⁸',
      '100',
    ]);
  });
});

describe('the figures', () => {
  test('mark where the factor is 1 only where the axis reaches it', () => {
    expect(drawn('factors', { step: 5000 })).toContain('factor 1: step 6,904');
    expect(drawn('factors', { step: 1000 })).not.toContain('factor 1');
  });
  test('do not say where the way back leads before it is followed so far', () => {
    expect(drawn('recovery')).not.toContain('half again');
    expect(drawn('recovery', { late: 1_630_919 })).toContain('a half again: step 1,630,919');
  });
  test('say that bars are cut, and leave some out, where the text says so', () => {
    const at = (step: number) => shown({ step }).run.factors;
    for (const step of [10, 100]) {
      expect(drawn('factors', { step })).not.toContain('cut off');
      expect(Math.max(...at(step).bars.y)).toBeLessThan(3);
    }
    for (const step of [1000, LAST]) expect(drawn('factors', { step })).toContain('cut off');
    const apart = [10, 100, 1000, LAST].map((step) => at(step).bars.t.slice(0, 2));
    expect(apart).toEqual([
      [2, 3],
      [2, 3],
      [2, 7],
      [2, 52],
    ]);
  });
  test('hold the largest update of every β₂', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.999, noNaN: true }), (beta2) => {
        const state = shown({ beta2 });
        const [, top] = decay(state, words, FORMS.alone.wide).axes.y;
        expect(state.run.decay.most?.log10 ?? 0).toBeLessThan(top);
      }),
      { numRuns: 20 },
    );
  });
  test('say how a format ends', () => {
    expect(drawn('formats', { format: 'float32' })).toContain('overflow at step 19');
    expect(drawn('formats', { format: 'bfloat16' })).toContain('NaN at step 1');
  });
  test('keep their axes while a step moves', () => {
    const keyOf = (view: View, patch: Partial<State>) =>
      PLOT[view](shown(patch), words, FORMS.alone.wide).axes.key;
    expect(keyOf('factors', { step: 50 })).toBe(keyOf('factors', { step: 60 }));
    expect(keyOf('recovery', { late: 500 })).toBe(keyOf('recovery', { late: 900_000 }));
  });
});

describe('the steps', () => {
  const step = fc.integer({ min: 1, max: LAST });

  test('reach to the next power of ten, and play to the end', () => {
    expect([1, 10, 11, 1000, 1001, LAST].map(reachOf)).toEqual([10, 10, 100, 1000, LAST, LAST]);
    expect([nextStep(1), nextStep(100), nextStep(LAST)]).toEqual([2, 105, LAST]);
  });
  test('are whole, within the ends, and move at least by one', () => {
    fc.assert(
      fc.property(step, fc.double({ min: 1e-9, max: 4, noNaN: true }), (at, by) => {
        const [up, down] = [STEP_TRACK.moved(at, by), STEP_TRACK.moved(at, -by)];
        expect(Number.isInteger(up) && up <= LAST && (up > at || at === LAST)).toBe(true);
        expect(Number.isInteger(down) && down >= 1 && (down < at || at === 1)).toBe(true);
        expect(Number.isInteger(STEP_TRACK.fromTrack(by))).toBe(true);
      }),
    );
    expect([STEP_TRACK.nudged(1, -1), STEP_TRACK.nudged(12, 1)]).toEqual([1, 13]);
  });
});
