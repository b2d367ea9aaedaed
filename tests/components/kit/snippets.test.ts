import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';

import { PLACES, SNIPPETS, type Shared } from '../../../src/components/kit/share/snippets.ts';
import { OPTIONS, readOptions } from '../../../src/embed/options.ts';

const shared: Shared = {
  src: 'https://example.org/a/embed/v1/en/memory/?theme=dark&s.beta=0.5',
  link: 'https://example.org/a/en/moving-average/?memory.beta=0.5#figure-memory',
  title: 'What “m” keeps & <loses>',
  height: 640,
  host: 'https://example.org/a/embed/v1/host.js',
};
const frameIn = (text: string) =>
  parseHTML(`<body>${text}</body>`).document.querySelector('iframe');

describe.each(PLACES.filter((place) => !['jupyter', 'notion'].includes(place)))(
  'for %s',
  (place) => {
    const frame = frameIn(SNIPPETS[place](shared));
    const url = new URL(frame?.getAttribute('src') ?? frame?.getAttribute('data-src') ?? '');

    test('a frame shows this state, under its title', () => {
      expect(url.pathname).toBe('/a/embed/v1/en/memory/');
      expect(url.searchParams.get('s.beta')).toBe('0.5');
      expect(frame?.getAttribute('title')).toBe(shared.title);
      expect(Number(frame?.getAttribute('height'))).toBeGreaterThan(0);
    });

    test('what the address says of its look is known, and what was chosen stays', () => {
      const { options, problems, unknown } = readOptions(url.search);
      expect([problems, unknown]).toEqual([[], []]);
      expect(options.theme).toBe('dark');
    });
  },
);

test('in a deck its keys are the deck’s, and it is loaded ahead', () => {
  const frame = frameIn(SNIPPETS.reveal(shared));
  expect(frame?.hasAttribute('data-preload')).toBe(true);
  expect(frame?.hasAttribute('src')).toBe(false); // one with a src starts without a size
  const { options } = readOptions(new URL(frame?.getAttribute('data-src') ?? '').search);
  expect(options).toMatchObject({ keys: 'deck', resize: 'off', ui: 'minimal' });
  expect(Object.keys(OPTIONS)).toContain('keys');
});

test('a learning platform gets no attribute that it would take away, and a way there without a frame', () => {
  const { document } = parseHTML(`<body>${SNIPPETS.moodle(shared)}</body>`);
  const names = [...(document.querySelector('iframe')?.attributes ?? [])].map(({ name }) => name);
  expect(names).toEqual(['src', 'width', 'height', 'title']);
  expect(document.querySelector('a')?.getAttribute('href')).toBe(shared.link);
});

test('a notebook gets the state as keywords: an address with a query of its own would be spoilt', () => {
  expect(SNIPPETS.jupyter(shared)).toBe(
    'from IPython.display import IFrame\n\nIFrame("https://example.org/a/embed/v1/en/memory/", width="100%", height=640, **{"theme": "dark", "s.beta": "0.5"})',
  );
  expect(SNIPPETS.jupyter({ ...shared, src: 'https://example.org/' })).toMatch(/height=640\)$/);
});

test('where a plain address is turned into a frame it is handed out as it is', () => {
  expect(SNIPPETS.notion(shared)).toBe(shared.src);
});
