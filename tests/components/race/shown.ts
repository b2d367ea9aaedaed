import type { State, View } from '../../../src/components/widgets/race/params.ts';
import { RACE_RULES } from '../../../src/lib/race/rules.ts';
import { race } from '../../../src/lib/race/track.ts';
import { whole } from '../../../src/lib/train/jobs.ts';
import { bestOf } from '../../../src/lib/train/race-best.ts';
import { tracksOf, type RaceOptions } from '../../../src/lib/train/race.ts';
import type { Numbers } from '../shown.ts';

/** Every rule at its best learning rate, with all digits: a page has six. */
export function shown({ steps, angle, noise, task }: State, view: View): Numbers {
  const of: RaceOptions =
    view === 'data' ? { task, steps, angle: 0, noise: 0 } : { task: 'bowl', steps, angle, noise };
  const { ends } = whole({ experiment: 'race', options: of });
  const tracks = tracksOf(of);
  const what = of.task === 'zipf' ? 'loss above the least' : 'loss';
  const each = RACE_RULES.map((rule) => {
    const lr = bestOf(ends[rule])?.lr ?? NaN;
    const losses = tracks.map((track) => race(track, rule, lr, steps));
    const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    return { [`${rule}, best ${what}`]: loss, [`${rule}, at lr`]: lr };
  });
  return Object.assign({}, ...each) as Numbers; // two of each
}
