import { expect, test } from 'vitest';

import { FORMS } from '../../../src/components/kit/figure/frame.ts';
import { wordsIn } from '../../../src/components/kit/words/index.ts';
import type { Run } from '../../../src/components/widgets/race/model.ts';
import { params } from '../../../src/components/widgets/race/params.ts';
import { paths } from '../../../src/components/widgets/race/plot-paths.ts';
import { bowl } from '../../../src/components/widgets/race/plot.ts';
import { en } from '../../../src/components/widgets/race/strings.en.ts';
import { ko } from '../../../src/components/widgets/race/strings.ko.ts';
import { ofEach } from '../../../src/lib/race/rules.ts';
import { whole } from '../../../src/lib/train/jobs.ts';

const state = params.initial;
const words = wordsIn('en', { en, ko });
const frame = FORMS.alone.wide;
const nothing: Run = { bowl: undefined, data: undefined, paths: undefined, t: 0 };

test('a step of the paths leaves the picture of the losses as it is', () => {
  const race = whole({
    experiment: 'race',
    options: { task: 'bowl', steps: 50, angle: 0, noise: 0 },
  });
  const at = (t: number) => bowl({ state, run: { ...nothing, bowl: race, t } }, words, frame);
  expect(at(2)).toBe(at(1));
});

test('what is read off a path has its own step, also after the path was outside', () => {
  const way = {
    lr: 0.1,
    points: [
      [1, 1],
      [99, 99],
      [0.5, 0.5],
    ],
    losses: [3, 2, 1],
  };
  const found: Run['paths'] = {
    t: 1,
    of: { task: 'bowl', steps: 2, angle: 0, noise: 0 },
    hessian: [1, 0, 1],
    ways: ofEach(() => way),
  };
  const { tips } = paths({ state, run: { ...nothing, paths: found, t: 2 } }, words, frame);
  const titles =
    tips?.()
      .slice(0, 2)
      .map(({ title }) => title) ?? [];
  expect(titles.map((title) => /t = \d+/.exec(title)?.[0])).toEqual(['t = 0', 't = 2']);
  expect(titles[1]).toContain('f = 1');
});
