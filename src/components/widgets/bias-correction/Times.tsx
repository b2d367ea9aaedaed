import { STEPS } from '../../../lib/facts/bias-correction-runs.ts';
import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { usePlayback } from '../../figure/use-playback.ts';
import type { Widget } from '../../figure/use-widget.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LIMITS, type CorrectionState } from './state.ts';
import type { CorrectionStrings } from './strings.ts';
import { nextTime, STEP_TRACK } from './times.ts';

interface TimesProps {
  readonly widget: Widget<CorrectionState>;
  readonly strings: CorrectionStrings;
}

/**
 * Plays along the logarithmic axis, from one drawn step to the next: all 5000 would take minutes and spend
 * them where nothing happens. The buttons move by single steps.
 */
export function Times({ widget, strings }: TimesProps) {
  const { state, set, playing, setPlaying } = widget;
  const { step } = state;
  const { min, max } = LIMITS.step;
  usePlayback({
    playing,
    step,
    steps: STEPS,
    perSecond: 10,
    onStep: () => set({ step: nextTime(step) }),
    onEnd: () => setPlaying(false),
  });
  const go = (to: number) => {
    setPlaying(false);
    set({ step: Math.min(Math.max(to, min), max) });
  };
  const toggle = () => {
    if (!playing && step >= max) set({ step: min });
    setPlaying(!playing);
  };
  const button = (key: 'start' | 'back' | 'forward', sign: string, to: number) => (
    <button
      type="button"
      aria-label={strings[`player.${key}`]}
      title={strings[`player.${key}`]}
      disabled={to < min || to > max}
      onClick={() => go(to)}
    >
      {sign}
    </button>
  );
  return (
    <div className="player">
      <div className="player-buttons">
        <button type="button" className="play" onClick={toggle}>
          {strings[playing ? 'player.pause' : 'player.play']}
        </button>
        {button('start', '|←', min)}
        {button('back', '←', step - 1)}
        {button('forward', '→', step + 1)}
      </div>
      <Slider
        symbol="t"
        name={strings['field.step']}
        value={step}
        track={STEP_TRACK}
        rules={numberRules(strings, LIMITS.step)}
        valueText={fill(strings['say.step'], { value: step, steps: STEPS })}
        words={strings}
        onChange={go}
      />
    </div>
  );
}
