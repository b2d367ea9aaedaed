import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS, type Frame } from '../../../src/components/kit/figure/frame.ts';
import { LOCALES, type Locale } from '../../../src/lib/i18n/locales.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { EXAMPLES } from '../../../src/components/widgets/settle/examples.ts';
import { run, stepsOf } from '../../../src/components/widgets/settle/model.ts';
import { params, type State } from '../../../src/components/widgets/settle/params.ts';
import { distanceAndSize } from '../../../src/components/widgets/settle/plot.ts';
import { en, ko } from '../../../src/components/widgets/settle/strings.ts';
import { say, tableOf } from '../../../src/components/widgets/settle/words.ts';

const { document } = parseHTML('<html><body></body></html>');
const WORDS = { en: wordsIn('en', { en, ko }), ko: wordsIn('ko', { en, ko }) };
const shownOf = (example: string) => {
  const state = EXAMPLES[example] as State; // the tests name examples that are there
  return { state, run: run(state) };
};
const said = (example: string, locale: Locale = 'en') => say(shownOf(example), WORDS[locale]);
const drawn = (example: string, frame: Frame = FORMS.tall.wide): string => {
  const drawing = makeDrawing(document);
  drawing.show(distanceAndSize(shownOf(example), WORDS.en, frame), {
    name: 'plot',
    describedBy: 'text',
  });
  return drawing.element.outerHTML;
};

test('a run is as long as v needs to forget, ten thousand steps at most', () => {
  expect([0, 0.9, 0.99, 0.999, 0.99999].map(stepsOf)).toEqual([40, 400, 4000, 10_000, 10_000]);
});

describe('the sentence fits what happens', () => {
  test.each([
    ['burst', /passes the line at 38 at step 6,541.*bursts to 0\.0889 at step 7,069/],
    [
      'calm-by-epsilon',
      /stays below the line at 38, and \|θ\| shrinks to 1\.67 × 10⁻²³⁰ in 10,000/,
    ],
    ['epsilon-too-small', /passes the line at 38.*bursts/],
    ['not-yet', /stays below the line at 38/],
    ['rmsprop-cycle', /passes the line at 2 at step 44, .*0\.0500 on each side/],
    ['rmsprop-underflow', /At step 1,716 .* becomes 0/],
  ])('%s', (example, due) => {
    expect(said(example).replaceAll('\u00a0', ' ')).toMatch(due);
    for (const locale of LOCALES) expect(said(example, locale)).not.toMatch(/NaN|undefined/);
  });
});

test('a run that passes the line at its very end does not rest on it', () => {
  const state: State = { ...params.initial, rule: 'rmsprop', lr: 0.08, beta: 0.9992 };
  const shown = { state, run: run(state) };
  const { sizes, limit } = shown.run;
  expect(Math.abs((sizes.at(-1) ?? NaN) / limit - 1)).toBeLessThan(0.01);
  expect(say(shown, WORDS.en)).not.toContain('rests on it');
});

describe('the figure', () => {
  test('marks the crossing through both plots, but not between them, and only where there is one', () => {
    const crossed = (example: string) => /stroke-dasharray="2 3"/.test(drawn(example));
    expect(crossed('burst')).toBe(true);
    expect(crossed('calm-by-epsilon')).toBe(false);
  });

  test('says where x is 0', () => {
    expect(drawn('rmsprop-underflow')).toContain('θ = 0');
    expect(drawn('rmsprop-cycle')).not.toContain('θ = 0');
  });

  test('keeps its axes while ε moves, so that only lines are drawn again', () => {
    const keyOf = (example: string) =>
      distanceAndSize(shownOf(example), WORDS.en, FORMS.tall.wide).axes.key;
    expect(keyOf('calm-by-epsilon')).toBe(keyOf('burst'));
  });
});

test('the table has a row for each hundredth of the run, and the start', () => {
  const { rows } = tableOf(shownOf('burst'), WORDS.en);
  expect(rows).toHaveLength(101);
  expect(rows[0]).toEqual([0, 1, '']);
  expect(rows.at(-1)?.[0]).toBe(10_000);
});
