import { expect, test } from 'vitest';

import { bindAll, bindJosa, endsInCloser, WORD_JOINER } from '../../../src/lib/i18n/bind-josa.ts';

const shown = (text: string): string => text.replaceAll(WORD_JOINER, '|');

test('a particle is bound to the bracket, quote or percent sign before it', () => {
  expect(shown(bindJosa('학습률(learning rate)은 “빠름”이며 90%는'))).toBe(
    '학습률(learning rate)|은 “빠름”|이며 90%|는',
  );
});

test('nothing else changes', () => {
  for (const text of ['기울기의 평균', '(a) 그리고', 'f(x) = 1', '끝).', ''])
    expect(bindJosa(text)).toBe(text);
});

test('a text may end in a sign that lets a line break before Hangul', () => {
  expect(endsInCloser('f(x)')).toBe(true);
  expect(endsInCloser('beta1')).toBe(false);
});

test('a catalogue is bound string by string, before its templates are filled', () => {
  expect(shown(JSON.stringify(bindAll({ a: '‘{name}’의 값', b: '{rate}%는' })))).toBe(
    '{"a":"‘{name}’|의 값","b":"{rate}%|는"}',
  );
});
