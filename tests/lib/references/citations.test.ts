import { describe, expect, test } from 'vitest';

import { citationNumber, citationsIn, isFirst } from '../../../src/lib/references/citations.ts';
import { placeIn } from '../../../src/lib/references/place.ts';

const PAGE = `
One.<Source id="hinton" at="slide 29" /> Two.<Source id="adam" at="§2.1">A remark.</Source>

\`\`\`mdx
<Source id="numpy" />
\`\`\`

- Three.<Source
  id="adam"
  at="Algorithm 1"
/>

A remark alone.<Source>no id</Source> Four.<Source id="goh" />
`;

describe('citations', () => {
  test('are read in the order of the page, without remarks and code that is shown', () => {
    expect(citationsIn(PAGE)).toEqual([
      { id: 'hinton', at: 'slide 29' },
      { id: 'adam', at: '§2.1' },
      { id: 'adam', at: 'Algorithm 1' },
      { id: 'goh' },
    ]);
  });
  test('have the number of the first use of their source', () => {
    expect(['hinton', 'adam', 'goh'].map((id) => citationNumber(PAGE, id))).toEqual([1, 2, 3]);
    expect(citationNumber(PAGE, 'numpy')).toBeNaN();
  });
  test('are given in full where their source comes first', () => {
    expect(isFirst(PAGE, { id: 'adam', at: '§2.1' })).toBe(true);
    expect(isFirst(PAGE, { id: 'adam', at: 'Algorithm 1' })).toBe(false);
    expect(isFirst(PAGE, { id: 'goh' })).toBe(true);
    expect(isFirst(PAGE, { id: 'numpy' })).toBe(false);
  });
});

describe('a place', () => {
  test.each([
    ['Algorithm 1', '알고리즘 1'],
    ['§2.1', '2.1절'],
    ['section 3', '3절'],
    ['Section 3, equations 2–4', '3절, 식 2–4'],
    ['Section 6.4 and Figure 4', '6.4절, 그림 4'],
    ['eq. 1', '식 1'],
    ['eqs. (1)–(2)', '식 (1)–(2)'],
    ['Algorithm 1, caption', '알고리즘 1, 설명'],
    ['Theorem 2.1', '정리 2.1'],
    ['slide 29', '슬라이드 29'],
    ['lines 111–115', '111–115행'],
    ['Chapter 9, p. 3', '9장, 3쪽'],
    ['abstract', '초록'],
    ['section “First Steps: Gradient Descent”', '“First Steps: Gradient Descent” 절'],
    ['momentum_buffer', 'momentum_buffer'],
  ])('%s is %s in Korean, and itself in English', (at, korean) => {
    expect(placeIn('ko', at)).toBe(korean);
    expect(placeIn('en', at)).toBe(at);
  });
});
