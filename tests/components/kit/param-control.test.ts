import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { Param } from '../../../src/components/kit/controls/Param.tsx';
import {
  defineParams,
  integer,
  numbers,
  oneOf,
  someOf,
} from '../../../src/components/kit/params.ts';
import { defineWidget, Widget } from '../../../src/components/kit/Widget.tsx';
import { KIT } from '../../../src/components/kit/words/index.ts';

const params = defineParams('trial', {
  steps: integer({ initial: 60, min: 5, max: 500 }),
  k: integer({ initial: 4, min: 0, max: 500, upTo: 'steps' }),
  kind: oneOf(['a', 'b'], 'b'),
  show: someOf(['m', 'v'], ['m']),
  own: numbers([1], 9),
});
const WORDS = { ...KIT.en, 'field.k': 'looked at', 'legend.kind': 'which kind', 'kind.a': 'A' };
const widget = defineWidget({
  params,
  run: () => null,
  table: () => ({ columns: [], rows: [] }),
  conclude: () => '',
});
const control = (name: string, patch: Partial<typeof params.initial> = {}): string =>
  renderToStaticMarkup(
    createElement(Widget, {
      of: widget as never, // its types are of no matter to what it renders
      initial: { ...params.initial, ...patch },
      words: WORDS,
      title: 'trial',
      address: '',
      place: '',
      children: createElement(Param, { name }),
    }),
  );
const range = (html: string) =>
  ['max', 'value', 'aria-valuetext'].map(
    (name) =>
      new RegExp(` ${name}="([^"]*)"`).exec(
        /<input[^>]*type="range"[^>]*>/.exec(html)?.[0] ?? '',
      )?.[1],
  );

test('a number that ends where another one’s value is has a slider up to there, and shows no more', () => {
  expect(range(control('k'))).toEqual(['60', '4', '4']);
  expect(range(control('k', { steps: 20 }))).toEqual(['20', '4', '4']);
  expect(range(control('k', { steps: 20, k: 400 }))).toEqual(['20', '20', '20']);
  expect(range(control('steps', { steps: 20 }))).toEqual(['495', '15', '20']);
});

test('a control is of its parameter’s kind, by its words where the widget has them', () => {
  expect(control('k')).toContain('looked at');
  expect(control('kind')).toMatch(/which kind.*type="radio".*A.*type="radio"[^>]*checked/);
  expect(control('show')).toMatch(/<legend>show<\/legend>.*type="checkbox"[^>]*checked.*v/);
});

test('a parameter that is not in the table, or has no control, is said', () => {
  expect(() => control('colour')).toThrow('trial has no parameter colour');
  expect(() => control('own')).toThrow('own is a list');
});
