import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';

import { morph } from '../../../src/components/kit/figure/morph.ts';

const { document } = parseHTML('<html><body></body></html>');
const make = (inner: string): Element => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.innerHTML = inner;
  return svg;
};
/** What is seen: elements with their attributes, in any order, and words. */
const seen = (element: Element): unknown => ({
  name: element.nodeName,
  attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  content: element.children.length ? [...element.children].map(seen) : element.textContent,
});

interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Shape[];
}
/** In one order, as Plot writes them; linkedom's list of them does not live, so none gives way to another. */
const NAMES = ['class', 'fill', 'd', 'transform'] as const;
const attributes = fc
  .array(fc.constantFrom('a', 'b'), { maxLength: NAMES.length })
  .map((values) => Object.fromEntries(values.map((value, i) => [NAMES[i] ?? '', value])));
/** As the marks of the kit are: words stand in `text` alone, and nothing but words in it. */
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      name: fc.constant('text'),
      attributes,
      content: fc.constantFrom('', 'one', 'two'),
    }),
    fc.record({
      name: fc.constantFrom('g', 'path'),
      attributes,
      content: fc.array(tie('shape'), { maxLength: 3 }),
    }),
  ),
}));
const html = ({ name, attributes, content }: Shape): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  const inner = typeof content === 'string' ? content : content.map(html).join('');
  return `<${name}${written.join('')}>${inner}</${name}>`;
};
const pictures = fc.array(shape, { maxLength: 4 }).map((shapes) => shapes.map(html).join(''));

test('whatever was shown, what is shown next is what was wanted', () => {
  fc.assert(
    fc.property(pictures, pictures, (before, after) => {
      const shown = make(before);
      morph(shown, make(after));
      expect(seen(shown)).toEqual(seen(make(after)));
    }),
  );
});

test('what stays of the same kind is the same element, and only what differs is written', () => {
  const shown = make('<g fill="red"><path d="M0,0"></path><text>1</text></g><g></g>');
  const [group] = shown.children;
  const [path, text] = group?.children ?? [];
  const written: string[] = [];
  for (const element of [group, path, text]) {
    const set = element?.setAttribute.bind(element);
    if (element)
      element.setAttribute = (name, value) => {
        written.push(`${name}=${value}`);
        set?.(name, value);
      };
  }
  morph(shown, make('<g fill="red"><path d="M1,1"></path><text>2</text></g><g></g>'));
  expect(written).toEqual(['d=M1,1']);
  expect([shown.children[0] === group, group?.children[0] === path]).toEqual([true, true]);
  expect(shown.textContent).toBe('2');
});
