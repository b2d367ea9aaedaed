import { fill } from '../../../lib/i18n/template.ts';
import { usePart, useStatus, useWidget } from '../context.ts';
import { numberRules } from './number-rules.ts';
import { Slider } from './Slider.tsx';
import { linearTrack, type Track } from './tracks.ts';
import { usePlayback } from './use-playback.ts';

/** A run of steps, of a state that keeps the one on show as `step`. */
export interface Steps {
  /** The step on show. */
  readonly step: number;
  readonly steps: number;
  /** The first step; 0 unless told. */
  readonly min?: number;
  /** The step that null stands for, where the state may hold null; the last one unless told. */
  readonly home?: number;
}

interface PlayerProps {
  /** The run of a state. */
  readonly of: (state: never) => Steps;
  /** Where a step that plays leads to, where that is not one further. */
  readonly next?: (step: number) => number;
  /** The slider's way through the steps; evenly unless told. */
  readonly track?: Track;
  /** Steps a second while it plays, by the number of steps there are. */
  readonly perSecond?: (steps: number) => number;
}

/** The run of the widget's state, and the way to another step of it. */
export function useSteps(of: PlayerProps['of']) {
  const { store } = useWidget();
  const useKey = (key: keyof Steps) => usePart(store.state, (state) => of(state as never)[key]);
  const [step = 0, steps = 0, min = 0] = [useKey('step'), useKey('steps'), useKey('min')];
  const home = useKey('home') ?? steps;
  const nullable = 'nullAs' in (store.params.table as Record<'step', object>).step;
  const go = (to: number) => {
    const inside = Math.min(Math.max(to, min), steps);
    store.set({ step: nullable && inside === home ? null : inside });
  };
  return { step, steps, min, go };
}

/** A slider for the step on show. */
export function StepSlider({ of, track }: Pick<PlayerProps, 'of' | 'track'>) {
  const { store, words } = useWidget();
  const { step, steps, min, go } = useSteps(of);
  return (
    <Slider
      symbol="t"
      name={words['field.step']}
      value={step}
      track={track ?? linearTrack(min, steps)}
      rules={numberRules(words, { min, max: steps, integer: true })}
      valueText={fill(words['say.step'], { value: step, steps })}
      onChange={(to) => {
        store.play(false);
        go(to);
      }}
    />
  );
}

/** Plays a run: play and pause, a step back and forward, to the start, and a slider for the step. It never starts by itself. */
export function Player({ of, next = (step) => step + 1, track, perSecond }: PlayerProps) {
  const { store, words } = useWidget();
  const { step, steps, min, go } = useSteps(of);
  const playing = useStatus('playing');
  usePlayback({
    playing,
    ended: step >= steps,
    perSecond: perSecond?.(steps) ?? 10,
    onStep: () => go(next(step)),
    onEnd: () => store.play(false),
  });
  const byHand = (to: number) => {
    store.play(false);
    go(to);
  };
  const toggle = () => {
    if (!playing && step >= steps) go(min);
    store.play(!playing);
  };
  const button = (key: 'start' | 'back' | 'forward', sign: string, to: number, off = false) => (
    <button
      type="button"
      aria-label={words[`player.${key}`]}
      title={words[`player.${key}`]}
      disabled={off}
      onClick={() => byHand(to)}
    >
      {sign}
    </button>
  );
  return (
    <div className="player">
      <div className="player-buttons">
        <button type="button" className="play" onClick={toggle}>
          {words[playing ? 'player.pause' : 'player.play']}
        </button>
        {button('start', '|←', min)}
        {button('back', '←', step - 1, step <= min)}
        {button('forward', '→', step + 1, step >= steps)}
      </div>
      <StepSlider of={of} {...(track && { track })} />
    </div>
  );
}
