import type { CSSProperties } from 'react';

import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { logTrack } from '../../figure/tracks.ts';
import type { Widget } from '../../figure/use-widget.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import { LIMITS, type DescentState } from './state.ts';
import type { DescentStrings } from './strings.ts';
import { say, sayRate } from './words.ts';

const TRACK = logTrack(1e-3, 10, 40);

interface LrControlProps {
  readonly widget: Pick<Widget<DescentState>, 'state' | 'set'>;
  readonly run: Run;
  readonly strings: DescentStrings;
}

/** The learning rate, with the limit of stability marked under its slider and said in words. */
export function LrControl({ widget, run, strings }: LrControlProps) {
  const { state, set } = widget;
  const { limit } = run;
  const share = TRACK.toTrack(limit) / TRACK.length;
  const mark = strings[`limit.${state.mode}`];
  const onTrack = share > 0 && share < 1;
  return (
    <div className="lr-field">
      <Slider
        symbol="α"
        name={strings['field.lr']}
        value={state.lr}
        track={TRACK}
        rules={numberRules(strings, LIMITS.lr)}
        valueText={sayRate(run, state.lr, strings)}
        words={strings}
        className="q-lr"
        onChange={(lr) => set({ lr })}
      />
      {onTrack && (
        <div className="limit" aria-hidden="true">
          <span style={{ '--at': share } as CSSProperties}>{mark}</span>
        </div>
      )}
      <p className="limit-words">{fill(strings['limit.words'], { mark, limit: say(limit) })}</p>
    </div>
  );
}

/** Buttons that set the learning rates theory names. */
export function Rates({ widget, run, strings }: LrControlProps) {
  const { state, set } = widget;
  const { limit, best } = run;
  // Eight digits: what a number field can show, and more than any figure here tells apart.
  const go = (lr: number) => set({ lr: Number(lr.toPrecision(8)) });
  return (
    <div className="rates" role="group" aria-label={strings['legend.set']}>
      <span aria-hidden="true">{strings['legend.set']}</span>
      <button type="button" onClick={() => go(limit / 2)}>
        {strings[`set.one-step.${state.mode}`]}
      </button>
      {state.mode === 'two' && (
        <button type="button" onClick={() => go(best)}>
          {strings['set.best']}
        </button>
      )}
      <button type="button" onClick={() => go(limit)}>
        {fill(strings['set.limit'], { mark: strings[`limit.${state.mode}`] })}
      </button>
    </div>
  );
}
