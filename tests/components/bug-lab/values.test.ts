/** What the field for the reader's own gradients makes of texts and files, and says of them. */
import { describe, expect, test } from 'vitest';

import { isSameAnswer, offersOf } from '../../../src/components/kit/paste/offers.ts';
import { en } from '../../../src/components/widgets/bug-lab/strings.en.ts';
import { ko } from '../../../src/components/widgets/bug-lab/strings.ko.ts';
import { readTextFile } from '../../../src/components/kit/paste/text-file.ts';
import { sayOffer, sayProblem, sayRead } from '../../../src/components/kit/paste/say.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import { readPaste } from '../../../src/lib/streams/paste.ts';

const WORDS = { en: wordsIn('en', { en, ko }), ko: wordsIn('ko', { en, ko }) };

/** Without the joiners that keep Korean numbers and counters on one line. */
const unglued = (text: string) => text.replaceAll('\u2060', '');

describe('a pasted text', () => {
  test('that is sure is one list, said by its ends and with what was left out', () => {
    const read = (text: string, locale: 'en' | 'ko' = 'en') => {
      const [offer] = offersOf(readPaste(text), 9);
      return offer ? unglued(sayRead(offer, WORDS[locale])) : '';
    };
    expect(read('0.1 -2')).toBe('2 values read: 0.1, −2.');
    expect(read('5')).toBe('1 value read: 5.');
    expect(read('1 2 3 4 5 6', 'ko')).toBe('읽은 값 6개: 1, 2 … 6');
    expect(read('step,g\n0,0.1\n1,0.2')).toBe(
      '2 values read: 0.1, 0.2. Left out: the names above the columns, the column that counts the rows.',
    );
  });

  test('that can mean two things is offered as both, each by what it gives', () => {
    const buttons = (text: string, max = 9, locale: 'en' | 'ko' = 'en') => {
      const offers = offersOf(readPaste(text), max);
      return offers.map((offer) => unglued(sayOffer(offer, offers, WORDS[locale])));
    };
    expect(buttons('0,1; -0,2')).toEqual([
      'Decimal commas, 2 values: 0.1, −0.2',
      'Commas between numbers, 4 values: 0, 1, 0, 2',
    ]);
    expect(buttons('step,loss,g\n0,5,0.1\n1,4,0.2')).toEqual([
      'column “loss”, 2 values: 5, 4',
      'column “g”, 2 values: 0.1, 0.2',
    ]);
    expect(buttons('0 5\n1 4', 9, 'ko')).toEqual([
      '첫 열은 행 번호, 값 2개: 5, 4',
      '모든 수, 값 4개: 0, 5, 1, 4',
    ]);
    expect(buttons('1 2 3', 2)).toEqual([
      'from the start, 2 values: 1, 2',
      'up to the end, 2 values: 2, 3',
    ]);
  });

  test('carries how many digits each number was written with, also of a part', () => {
    const digits = (text: string, max = 9) => offersOf(readPaste(text), max).map((of) => of.digits);
    expect(digits('1.000 0.25 3e-70')).toEqual([[4, 2, 1]]);
    expect(digits('1.0 0.25 0.1', 2)).toEqual([
      [2, 2],
      [2, 1],
    ]);
  });

  test('keeps the answer while more is typed, and only for the same question', () => {
    const [first, second] = offersOf(readPaste('0,1; 0,2'), 9);
    const [later, other] = offersOf(readPaste('0,1; 0,2; 0,3'), 9);
    if (!first || !second || !later || !other) throw new Error('two offers each');
    expect(isSameAnswer(first, later)).toBe(true);
    expect(isSameAnswer(first, other)).toBe(false);
    expect(isSameAnswer(second, other)).toBe(true);
  });

  test.each(['', '1,,2', 'x', 'range(3)', '[[1, 2], [3, 4]]', '[1 ... 2]', '1e999'])(
    'that cannot be read, %j, has a reason in both languages',
    (text) => {
      const paste = readPaste(text);
      if (paste.kind !== 'refused') throw new Error('it was read');
      const said = [WORDS.en, WORDS.ko].map((words) => sayProblem(paste.problem, words));
      expect(said.join()).not.toMatch(/[{}]|undefined/);
      expect(said[0]).toMatch(/\. ?|list/);
      expect(said[1]).toMatch(/[가-힣]/);
    },
  );
});

describe('a file', () => {
  const LARGEST = 100;
  const file = (...bytes: number[]) => new Blob([Uint8Array.from(bytes)]);
  const utf16 = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

  test('is text in the encodings that spreadsheets write', async () => {
    expect(await readTextFile(new Blob(['0.1\n0.2']), LARGEST)).toEqual({ text: '0.1\n0.2' });
    expect(await readTextFile(file(0xff, 0xfe, ...utf16('1;2')), LARGEST)).toEqual({ text: '1;2' });
    expect(await readTextFile(file(0xb1, 0xe2, 0x0a, 0x31), LARGEST)).toEqual({ text: '기\n1' }); // EUC-KR
  });

  test('that is none, empty or too large is refused by name', async () => {
    expect(await readTextFile(file(0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0), LARGEST)).toEqual({
      problem: 'binary',
    });
    expect(await readTextFile(file(0x50, 0x4b, 3, 4, 0, 0xff), LARGEST)).toEqual({
      problem: 'binary',
    });
    expect(await readTextFile(new Blob([' \n']), LARGEST)).toEqual({ problem: 'empty' });
    expect(await readTextFile(new Blob([]), LARGEST)).toEqual({ problem: 'empty' });
    expect(await readTextFile(new Blob(['1'.repeat(LARGEST + 1)]), LARGEST)).toEqual({
      problem: 'too-large',
    });
  });
});
