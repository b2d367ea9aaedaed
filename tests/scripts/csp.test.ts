import { createHash } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { inspect } from '../../scripts/build/csp.ts';

const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

describe('the policy of a page', () => {
  test('allows each script and style that stands in it, letter for letter', () => {
    const page = '<script> a < b && c </script><style>p > a {}</style><script src="x.js"></script>';
    const { scripts, styles } = inspect(page, 'page.html');
    expect([...scripts]).toEqual([hash(' a < b && c ')]);
    expect([...styles]).toEqual([hash('p > a {}')]);
  });

  test('says nothing of data, which a browser does not run', () => {
    const page = '<script type="application/ld+json">{}</script><script type="module">a</script>';
    expect([...inspect(page, 'page.html').scripts]).toEqual([hash('a')]);
  });

  test('hashes a style inside SVG as a browser reads it, with its entities resolved', () => {
    const { styles } = inspect('<svg><style>g &gt; path {}</style></svg>', 'page.html');
    expect([...styles]).toEqual([hash('g > path {}')]);
  });

  test('hashes line breaks as browsers do, whatever the file holds', () => {
    const { scripts } = inspect('<script>a\r\nb</script>', 'page.html');
    expect([...scripts]).toEqual([hash('a\nb')]);
  });

  test.each(['<p onclick="go()">', '<a href="javascript:go()">', '<a href=" JavaScript:go()">'])(
    'is refused for %s',
    (html) => {
      expect(() => inspect(html, 'page.html')).toThrow(/^page\.html: .*no inline handler/);
    },
  );
});
