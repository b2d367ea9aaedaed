import { run } from '../../../src/components/widgets/bias-correction/model.ts';
import type { State } from '../../../src/components/widgets/bias-correction/params.ts';
import { at, type Numbers } from '../shown.ts';

const CORRECTED = {
  none: 'no correction',
  m: 'm corrected',
  v: 'v corrected',
  both: 'both corrected',
} as const;

export function shown(state: State, view: string): Numbers {
  const found = run(state);
  switch (view) {
    case 'balls': {
      const { none, both, step } = found.balls;
      return { 'no correction': at(none, step - 1), 'both corrected': at(both, step - 1) };
    }
    case 'schedule':
      return { 'learning rate, times': at(found.schedule.rates, found.schedule.at) };
    default: {
      const lines = found[view as 'factor' | 'random' | 'sparse'];
      const entries = lines.series.flatMap(({ corrected, values, band, farthest }) => {
        const [name, i] = [CORRECTED[corrected], lines.at];
        if (!band) return [[name, at(values, i)]];
        return [
          [`${name}, ${view === 'random' ? 'middle' : 'median'}`, at(values, i)],
          [`${name}, 10th percentile`, at(band.low, i)],
          [`${name}, 90th percentile`, at(band.high, i)],
          ...(farthest === null ? [] : [[`${name}, farthest ever`, farthest]]),
        ];
      });
      return Object.fromEntries(entries) as Numbers;
    }
  }
}
