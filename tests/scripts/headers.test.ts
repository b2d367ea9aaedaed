import { describe, expect, test } from 'vitest';

import { fill, headersFor } from '../../scripts/build/headers.ts';

const site = {
  base: '/lectures/',
  pages: [
    'index.html',
    '404.html',
    'en/index.html',
    'en/puzzle/index.html',
    'embed/v1/x/index.html',
  ],
  policy: "default-src 'self'",
};
const template = `# note
{base}*
  A: 1

{base}_astro/*
  A: 2

{base}{part}
  Policy: {policy}; frame-ancestors 'self'`;

describe('_headers', () => {
  const filled = fill(template, site);

  test('sends each page one policy', () => {
    for (const page of ['', '404.html', 'en/', 'en/puzzle/'])
      expect(headersFor(`/lectures/${page}`, filled)['Policy']).toBe(
        "default-src 'self'; frame-ancestors 'self'",
      );
  });

  test('lets anyone frame what is under /embed/', () => {
    expect(headersFor('/lectures/embed/v1/x/', filled)).toEqual({ A: '1' });
  });

  test('joins the values of a header that two rules send, as hosts do', () => {
    expect(headersFor('/lectures/_astro/page.js', filled)['A']).toBe('1, 2');
  });

  test('says nothing about addresses outside the base', () => {
    expect(headersFor('/elsewhere/', filled)).toEqual({});
  });

  test('takes a base without its last slash', () => {
    expect(fill(template, { ...site, base: '/lectures' })).toBe(filled);
  });

  test('refuses a line that hosts would refuse', () => {
    expect(() => fill(template, { ...site, policy: 'x'.repeat(2000) })).toThrow(RangeError);
  });
});
