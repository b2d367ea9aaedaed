import { describe, expect, test } from 'vitest';

import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { keep } from '../../../src/components/kit/training/results.ts';
import { KIT } from '../../../src/components/kit/words/index.ts';
import { compare } from '../../../src/components/widgets/trainer/plot.ts';
import { JOBS, run } from '../../../src/components/widgets/trainer/model.ts';
import { params, type State } from '../../../src/components/widgets/trainer/params.ts';
import { en, ko } from '../../../src/components/widgets/trainer/strings.ts';
import { CAPTION } from '../../../src/components/widgets/trainer/words.ts';
import { begin } from '../../../src/lib/train/jobs.ts';
import { keyOf } from '../../../src/lib/train/key.ts';
import { document } from '../kit/drawn.ts';
import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';

const state: State = {
  ...params.initial,
  first: 'in-place',
  lr: 10,
  beta1: 0.999999,
  beta2: 0.5,
  second: 'separate',
  lr2: 0.003,
};

describe('a training that diverged', () => {
  for (const job of JOBS.compare(state))
    for (const so of begin(job)) keep(keyOf(job), so, so.t === 600);
  const shown = { state, run: run(state) };

  test.each([
    ['en', en, 'stored back at α = 10: diverged;'],
    ['ko', ko, '되저장(α = 10) 발산;'],
  ] as const)('is called so, %s', (locale, words, due) => {
    expect(CAPTION.compare(shown, { ...KIT[locale], ...words })).toContain(due);
  });

  test('leaves its figure at the top, and writes no number that is none', () => {
    const drawing = makeDrawing(document);
    const frame = FORMS.alone.wide;
    drawing.show(compare(shown, { ...KIT.en, ...en }, frame), { name: 'it', describedBy: 'words' });
    const lines = [...drawing.element.querySelectorAll('.layer path')];
    expect(lines.length).toBeGreaterThan(0);
    expect(drawing.element.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});
