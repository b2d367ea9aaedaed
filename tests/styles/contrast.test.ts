import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const named = (prefix: string) =>
  [...tokens.keys()].filter((name) => name.startsWith(prefix) && !name.endsWith('-text'));
/** What the names of the corrections' lines are written in; the one that is dark enough by itself has no other. */
const NAMES = named('--c-').map((name) => (tokens.has(`${name}-text`) ? `${name}-text` : name));

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colour = (name: string) => tokens.get(name)?.[theme] ?? '';

  test.each([...named('--c-'), ...named('--q-'), ...named('--o-'), '--rule-strong'])(
    '%s holds 3:1 against the page',
    (name) => expect(contrast(colour(name), colour('--page'))).toBeGreaterThanOrEqual(3),
  );

  test.each([
    ...['--ink', '--ink-2'].flatMap((ink) =>
      ['--page', '--paper', '--mark'].map((on) => [ink, on] as const),
    ),
    ...[...NAMES, ...named('--q-'), ...named('--o-')].map((ink) => [ink, '--page'] as const),
    ...named('--code-').map((ink) => [ink, '--paper'] as const),
  ])('%s on %s holds 4.5:1', (ink, on) =>
    expect(contrast(colour(ink), colour(on))).toBeGreaterThanOrEqual(4.5),
  );
});

test('each series of the lab has a colour of its own, but for the two that share one by design', () => {
  const light = named('--c-').map((name) => tokens.get(name)?.light);
  expect(light).toHaveLength(6);
  expect(new Set(light).size).toBe(5);
});
