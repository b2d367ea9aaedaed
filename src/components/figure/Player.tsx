import { fill } from '../../lib/i18n/template.ts';
import type { KitStrings } from './kit-words.ts';
import { numberRules } from './rules.ts';
import { Slider } from './Slider.tsx';
import { linearTrack, type Track } from './tracks.ts';
import { usePlayback } from './use-playback.ts';
import type { Widget } from './use-widget.ts';

interface PlayerProps<S> {
  readonly widget: Pick<Widget<S>, 'playing' | 'setPlaying'>;
  readonly step: number;
  readonly steps: number;
  /** The first step; 0 unless told. */
  readonly min?: number;
  readonly onStep: (step: number) => void;
  /** Where a step that plays leads to, where that is not one further. */
  readonly next?: (step: number) => number;
  /** The slider's way through the steps; evenly unless told. */
  readonly track?: Track;
  readonly strings: KitStrings;
  /** Steps a second while it plays. */
  readonly perSecond?: number;
}

/** Plays a run: play and pause, a step back and forward, to the start, and a slider for the step. It never starts by itself. */
export function Player<S>(props: PlayerProps<S>) {
  const { widget, step, steps, min = 0, onStep, next, strings, perSecond = 10 } = props;
  const { playing, setPlaying } = widget;
  usePlayback({
    playing,
    step,
    steps,
    perSecond,
    onStep: next ? () => onStep(next(step)) : onStep,
    onEnd: () => setPlaying(false),
  });

  const go = (to: number) => {
    setPlaying(false);
    onStep(Math.min(Math.max(to, min), steps));
  };
  const toggle = () => {
    if (!playing && step >= steps) onStep(min);
    setPlaying(!playing);
  };
  return (
    <div className="player">
      <div className="player-buttons">
        <button type="button" className="play" onClick={toggle}>
          {strings[playing ? 'player.pause' : 'player.play']}
        </button>
        <button
          type="button"
          aria-label={strings['player.start']}
          title={strings['player.start']}
          onClick={() => go(min)}
        >
          |←
        </button>
        <button
          type="button"
          aria-label={strings['player.back']}
          title={strings['player.back']}
          disabled={step <= min}
          onClick={() => go(step - 1)}
        >
          ←
        </button>
        <button
          type="button"
          aria-label={strings['player.forward']}
          title={strings['player.forward']}
          disabled={step >= steps}
          onClick={() => go(step + 1)}
        >
          →
        </button>
      </div>
      <Slider
        symbol="t"
        name={strings['field.step']}
        value={step}
        track={props.track ?? linearTrack(min, steps, 1)}
        rules={numberRules(strings, { min, max: steps, integer: true })}
        valueText={fill(strings['say.step'], { value: step, steps })}
        words={strings}
        onChange={go}
      />
    </div>
  );
}
