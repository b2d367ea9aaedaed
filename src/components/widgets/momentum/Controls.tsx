import { Choice } from '../../figure/Choice.tsx';
import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { linearTrack, logTrack, type Track } from '../../figure/tracks.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { theoryOf } from './model.ts';
import { BUDGETS, EXCHANGES, LIMITS } from './state.ts';
import type { MomentumStrings } from './strings.ts';
import type { Momentum } from './use-momentum.ts';

interface Field {
  readonly symbol: string;
  readonly track: Track;
  /** Lights up with the quantity of this name. */
  readonly className?: string;
}

/** The numbers a reader sets, in the order of the formula. */
const FIELDS = {
  lr: { symbol: 'α', track: logTrack(LIMITS.lr.min, LIMITS.lr.max), className: 'q-lr' },
  beta: { symbol: 'β', track: linearTrack(0, 0.99, 0.01), className: 'q-beta' },
  kappa: { symbol: 'κ', track: logTrack(LIMITS.kappa.min, LIMITS.kappa.max, 10) },
  rotation: {
    symbol: '↺',
    track: linearTrack(LIMITS.rotation.min, LIMITS.rotation.max, 1),
  },
} as const satisfies Record<string, Field>;

const NAMES = ['lr', 'beta', 'kappa', 'rotation'] as const;

interface ControlsProps {
  readonly momentum: Momentum;
  readonly strings: MomentumStrings;
}

/** Everything a reader can set that is not dragged in a figure. */
export function Controls({ momentum, strings }: ControlsProps) {
  const { state, set } = momentum;
  const toBest = () => {
    const { lr, beta } = theoryOf(state.kappa).ball;
    set({ lr: Number(lr.toPrecision(8)), beta: Number(beta.toPrecision(8)) });
  };
  return (
    <div className="controls">
      <div className="row">
        {NAMES.map((field) => {
          const { symbol, track, className }: Field = FIELDS[field];
          return (
            <Slider
              key={field}
              symbol={symbol}
              name={strings[`field.${field}`]}
              value={state[field]}
              track={track}
              rules={numberRules(strings, LIMITS[field])}
              valueText={fill(strings[`say.${field}`], { value: state[field] })}
              words={strings}
              {...(className && { className })}
              onChange={(value) => set({ [field]: value })}
            />
          );
        })}
      </div>
      <div className="row">
        <Choice
          legend={strings['legend.exchange']}
          value={state.exchange}
          onChange={(exchange) => set({ exchange })}
          options={EXCHANGES.map((value) => ({ value, label: strings[`exchange.${value}`] }))}
        />
        <Choice
          legend={strings['legend.steps']}
          value={state.steps}
          onChange={(steps) => set({ steps })}
          options={BUDGETS.map((value) => ({ value, label: value }))}
        />
        <div className="momentum-buttons">
          <button type="button" onClick={toBest}>
            {strings.best}
          </button>
          <button
            type="button"
            className="reset"
            disabled={!momentum.live}
            onClick={momentum.reset}
          >
            {strings.reset}
          </button>
        </div>
      </div>
    </div>
  );
}
