import { describe, expect, test } from 'vitest';

import {
  currentHashes,
  hashOf,
  recordedHashes,
  staleTwins,
  updated,
} from '../../scripts/twin-hashes.ts';

test('each page was read against its twin as it is now', () => {
  expect(staleTwins(recordedHashes(), currentHashes())).toEqual([]);
});

describe('a hash', () => {
  test('changes with a word', () => {
    expect(hashOf('a b')).not.toBe(hashOf('a c'));
  });
  test('does not change with space at the end of a line', () => {
    expect(hashOf('a  \nb\n')).toBe(hashOf('a\nb'));
  });
});

describe('a record', () => {
  const current = { p: { ko: 'english', en: 'korean' }, q: { ko: '1', en: '2' } };

  test('that is up to date says nothing', () => {
    expect(staleTwins(current, current)).toEqual([]);
  });
  test('names the page whose twin has changed, and what to do', () => {
    const recorded = { ...current, p: { ko: 'old english', en: 'korean' } };
    expect(staleTwins(recorded, current)).toEqual([
      'en/p.mdx changed: read it against ko/p.mdx, then run npm run twins -- p',
    ]);
  });
  test('names a page it does not know in both languages, and one that is gone', () => {
    expect(staleTwins({ r: { ko: '', en: '' }, q: current.q }, current)).toEqual([
      expect.stringContaining('en/p.mdx changed'),
      expect.stringContaining('ko/p.mdx changed'),
      expect.stringContaining('no such page'),
    ]);
  });
  test('takes up the pages that were read, and no others', () => {
    const old = { p: { ko: '0', en: '0' }, q: { ko: '0', en: '0' }, r: { ko: '0', en: '0' } };
    expect(updated(old, current, ['q'])).toEqual({ p: old.p, q: current.q });
    expect(updated(old, current, [])).toEqual(current);
    expect(() => updated(old, current, ['x'])).toThrow('no page is called x');
  });
});
