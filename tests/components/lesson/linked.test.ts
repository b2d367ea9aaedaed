import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';

import { quantityAt } from '../../../src/components/lesson/linked.ts';

const { document, Element } = parseHTML(`<!DOCTYPE html><main>
  <p id="plain">nothing</p>
  <span class="enclosing q-m"><i id="m">m</i></span>
  <code class="line q-beta2"><b id="beta2"></b><b class="comment" id="comment"></b></code>
  <div class="slider q-lr"><input id="slider" /></div>
  <div class="slider q-beta1 q-m"><input id="decay" /></div>
  <svg><g class="q-v"><path id="v"></path></g></svg>
  <span class="q-m"><span class="sq-x q-other" id="other"></span></span>
</main>`);

beforeEach(() => {
  vi.stubGlobal('Element', Element);
  return () => vi.unstubAllGlobals();
});

test.each([
  ['plain', null],
  ['m', 'm'],
  ['beta2', 'beta2'],
  ['comment', 'beta2'],
  ['slider', 'lr'],
  ['decay', 'beta1 m'],
  ['v', 'v'],
  ['other', 'm'],
])('#%s stands for %s', (id, name) => {
  expect(quantityAt(document.getElementById(id))).toBe(name);
});

test('nothing stands for nothing', () => {
  expect(quantityAt(null)).toBeNull();
});
