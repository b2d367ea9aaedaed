import { execFileSync } from 'node:child_process';

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { makeDrawing } from '../../../src/components/kit/figure/draw.ts';
import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { EXAMPLES } from '../../../src/components/widgets/diagnose/examples.ts';
import { run } from '../../../src/components/widgets/diagnose/model.ts';
import { params, type State } from '../../../src/components/widgets/diagnose/params.ts';
import { valuesAndLines } from '../../../src/components/widgets/diagnose/plot.ts';
import { en } from '../../../src/components/widgets/diagnose/strings.en.ts';
import { ko } from '../../../src/components/widgets/diagnose/strings.ko.ts';
import {
  addressOf,
  pythonOf,
  sayHint,
  settingsOf,
} from '../../../src/components/widgets/diagnose/finding-words.ts';
import { foundOf, nearnessOf, verdictOf } from '../../../src/components/widgets/diagnose/words.ts';
import { LOCALES } from '../../../src/lib/i18n/locales.ts';
import { TEST_STREAMS, type TestName } from '../../../src/lib/museum/index.ts';
import { hasNumpy } from '../../lib/codegen/run.ts';

const { document } = parseHTML('<html><body></body></html>');
const WORDS = { en: wordsIn('en', { en, ko }), ko: wordsIn('ko', { en, ko }) };
const shownOf = (patch: Partial<State>) => {
  const state = { ...params.initial, step: 1, eps: 1e-8, ...patch };
  return { state, run: run(state) };
};
const pictureOf = (patch: Partial<State>) =>
  valuesAndLines(shownOf(patch), WORDS.en, FORMS.beside.wide);
const drawn = (patch: Partial<State>): string => {
  const drawing = makeDrawing(document);
  drawing.show(pictureOf(patch), { name: 'plot', describedBy: 'text' });
  return drawing.element.outerHTML;
};
const said = (patch: Partial<State>, locale: 'en' | 'ko' = 'en') =>
  verdictOf(shownOf(patch), WORDS[locale]).replaceAll(/[\u2060\u00a0]/g, '');

describe('the figure', () => {
  test('is logarithmic where values differ by more than a thousand, and linear elsewhere', () => {
    expect(drawn(params.initial)).toContain(en['axis.size']);
    expect(drawn({ values: [0, 0.7441, 0.8585], g: 1 })).toContain(en['axis.update']);
  });

  test('names your values, what fits them and Adam; Adam alone where that fits', () => {
    const wrong = drawn({ values: [0, 0.7441, 0.8585], g: 1 });
    for (const name of [en['line.yours'], en['line.best'], en['line.due']])
      expect(wrong).toContain(`>${name}<`);
    expect(drawn(EXAMPLES['right-adam'] as State)).not.toContain(`>${en['line.best']}<`); // an example
  });

  test.each([
    [NaN, 'nan'],
    [Infinity, '∞'],
    [-Infinity, '∞'],
  ])('says of %s that it has no place, and draws no NaN', (value, name) => {
    const html = drawn({ values: [value, 1.34, 1.16] });
    expect(html).toContain(`>${name}<`);
    expect(html).not.toMatch(/="[^"]*(NaN|Infinity)/);
  });

  test('says of a 0 on a logarithmic axis that it is one, and rings what is below 0', () => {
    const html = drawn({ values: [0, -1, 1e-9, 1e-9] });
    expect(html).toContain('>0<');
    expect(html).toMatch(/stroke="var\(--ink\)" fill="var\(--page\)" class="dots"><circle r="5"/);
  });

  test('is drawn for sizes at the ends of the doubles', () => {
    for (const values of [
      [5e-324, 1e-310],
      [1.7e308, 1.7e308, -1.7e308],
    ])
      expect(drawn({ values })).not.toMatch(/="[^"]*(NaN|Infinity)/);
  });

  test('can be read off: yours, what fits and Adam, four hundred at most', () => {
    const tips = pictureOf({ values: [0, 0.7441, 0.8585], g: 1 }).tips?.() ?? [];
    expect(tips[1]?.title).toBe('t = 2\nyours: 0.744\nbest fit: 0.744\nAdam: 1.00');
    const many = pictureOf({ values: new Array<number>(400).fill(1) }).tips?.() ?? [];
    expect(many.length).toBeLessThanOrEqual(400);
  });
});

describe('the verdict in words', () => {
  test('is a sentence for each kind', () => {
    expect(said(params.initial)).toMatch(/^Of 41 known variants one .*again\.$/);
    expect(said(EXAMPLES['right-adam'] as State)).toBe(en['verdict.right']);
    expect(said(EXAMPLES['cannot-tell'] as State)).toMatch(/^Adam as published .* so do \d+ of 41/);
    expect(said({ values: [1, 5, 3, 2], g: 1 })).toMatch(/^None of 41 .*factor of/);
    expect(said({ values: [0, 0.7441, 0.8585], eps: 1e-3 })).toMatch(/later digits only/);
    expect(said(EXAMPLES['gradients-end'] as State)).toMatch(/ends at step 4, .* reach step 5/);
    expect(said({ observed: 'parameters', values: [1] })).toMatch(/^One parameter makes no update/);
    const several = { values: [0, 0], stream: 'values', gradients: [1, -1] } as const;
    for (const locale of LOCALES) expect(said(several, locale)).not.toMatch(/[{}]|undefined/);
  });

  test('tells what the values told of a mistake', () => {
    const base = { variant: 'in-place', fits: true, distance: 0 } as const;
    const predicted = new Float64Array();
    const words = (
      scale: number,
      settings = {},
      variant: 'in-place' | 'resume-counter-lost' = 'in-place',
    ) => foundOf({ ...base, variant, predicted, scale, settings }, WORDS.en).join(' ');
    expect(words(1)).toBe('');
    expect(words(0.01)).toMatch(/learning rate of 0\.01 /);
    expect(words(-0.01)).toMatch(/changes of the parameter/);
    expect(words(-1)).toBe(en['found.sign']);
    expect(words(1, { every: 5, tensors: 3, tensor: 2 })).toMatch(/in 5 updates.*2 of 3/);
    expect(words(1, { resumed: 1000 }, 'resume-counter-lost')).toMatch(/after step 1,000/);
    expect(nearnessOf({ ...base, predicted, scale: 1, settings: {}, distance: 70 }).factor).toMatch(
      /^> /,
    );
  });

  test('tells the settings it holds for, and others that would do', () => {
    expect(settingsOf(params.initial)).toBe('β₁ = 0.9, β₂ = 0.999, ε = 0.001, g = 10');
    expect(settingsOf({ ...params.initial, stream: 'varied' })).not.toContain('g =');
    expect(
      sayHint({ observed: 'parameters', g: 1, eps: 1e-8 }, WORDS.en).replaceAll('\u00a0', ' '),
    ).toBe('the values as parameters, g = 1, ε = 10⁻⁸');
  });

  test('leads to the reports', () => {
    expect(addressOf('a/b#3')).toBe('https://github.com/a/b/issues/3');
    expect(addressOf('a/b')).toBe('https://github.com/a/b');
  });
});

describe.skipIf(!hasNumpy)('a line of Python', () => {
  test.each(Object.keys(TEST_STREAMS) as TestName[])('makes the stream %s', (name) => {
    const code = `${pythonOf(name)}\nprint(gradients)`;
    const printed = execFileSync('python3', ['-c', code], { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(TEST_STREAMS[name]);
  });
});
