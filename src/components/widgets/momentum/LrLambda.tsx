import { usePart, useWidget } from '../../kit/context.ts';
import { numberRules } from '../../kit/controls/number-rules.ts';
import { Slider } from '../../kit/controls/Slider.tsx';
import type { NumberParam } from '../../kit/params.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { linearTrack } from '../../../lib/tracks.ts';
import type { Run } from './model.ts';
import { FURTHEST, params, type State } from './params.ts';
import type { Words } from './strings.en.ts';

const { min, max } = params.table.lr as NumberParam; // as declared
const TRACK = linearTrack(0, FURTHEST, 0.01);
const digits = (value: number): number => Number(value.toPrecision(4));

/** The learning rate by what it makes of the steepest direction: αλ, which with β decides on everything. */
export function LrLambda() {
  const { store, words } = useWidget<State, Run, Words>();
  const kappa = usePart(store.state, (state) => state.kappa);
  const value = digits(usePart(store.state, (state) => state.lr) * kappa);
  return (
    <Slider
      symbol="αλ"
      name={words['field.lr-lambda']}
      value={value}
      track={TRACK}
      rules={numberRules(words, {
        min: digits(min * kappa),
        max: digits(max * kappa),
        integer: false,
      })}
      valueText={fill(words['say.lr-lambda'], { value })}
      className="q-lr"
      onChange={(next) =>
        store.set({ lr: Number(Math.min(Math.max(next / kappa, min), max).toPrecision(6)) })
      }
    />
  );
}
