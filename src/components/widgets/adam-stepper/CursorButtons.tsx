import { useState } from 'react';

import { Choice } from '../../figure/Choice.tsx';
import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { linearTrack } from '../../figure/tracks.ts';
import { usePlayback } from '../../figure/use-playback.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { cursorAfter, LAST, linesRun } from './cursor.ts';
import { STEPS } from './state.ts';
import type { StepperStrings } from './strings.ts';
import type { Stepper } from './use-stepper.ts';

const PACES = ['line', 'step'] as const;
type Pace = (typeof PACES)[number];
/** Lines or steps a second. */
const PER_SECOND: Readonly<Record<Pace, number>> = { line: 1.5, step: 6 };

interface CursorProps {
  readonly stepper: Stepper;
  readonly strings: StepperStrings;
}

/** Moves the cursor: a line or a step back and forward, to the start, to any step, or by itself. */
export function CursorButtons({ stepper, strings }: CursorProps) {
  const { state, set, playing, setPlaying } = stepper;
  const [pace, setPace] = useState<Pace>('line');
  const ran = linesRun(state);
  const toLine = (lines: number) => set(cursorAfter(lines));
  const toStep = (step: number) => set({ step: Math.min(Math.max(step, 0), STEPS) });
  const byLine = pace === 'line';
  usePlayback({
    playing,
    step: byLine ? ran : state.step,
    steps: byLine ? LAST : STEPS,
    perSecond: PER_SECOND[pace],
    onStep: byLine ? toLine : toStep,
    onEnd: () => setPlaying(false),
  });
  const byHand = (move: () => void) => () => {
    setPlaying(false);
    move();
  };
  const toggle = () => {
    if (!playing && (byLine ? ran >= LAST : state.step >= STEPS)) toLine(0);
    setPlaying(!playing);
  };
  const button = (
    key: 'line-back' | 'line-forward' | 'step-back' | 'step-forward',
    off: boolean,
    move: () => void,
  ) => (
    <button
      type="button"
      aria-label={strings[`cursor.${key}`]}
      title={strings[`cursor.${key}`]}
      disabled={off}
      onClick={byHand(move)}
    >
      {key.endsWith('back') ? '←' : '→'}
    </button>
  );
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
          onClick={byHand(() => toLine(0))}
        >
          |←
        </button>
        <span className="by">
          <span aria-hidden="true">{strings['cursor.line']}</span>
          {button('line-back', ran <= 0, () => toLine(ran - 1))}
          {button('line-forward', ran >= LAST, () => toLine(ran + 1))}
        </span>
        <span className="by">
          <span aria-hidden="true">{strings['cursor.step']}</span>
          {button('step-back', state.step <= 0, () => toStep(state.step - 1))}
          {button('step-forward', state.step >= STEPS, () => toStep(state.step + 1))}
        </span>
      </div>
      <Slider
        symbol="t"
        name={strings['field.step']}
        value={state.step}
        track={linearTrack(0, STEPS, 1)}
        rules={numberRules(strings, { min: 0, max: STEPS, integer: true })}
        valueText={fill(strings['say.step'], { value: state.step, steps: STEPS })}
        words={strings}
        onChange={(step) => byHand(() => toStep(step))()}
      />
      <Choice
        legend={strings['legend.pace']}
        value={pace}
        onChange={setPace}
        options={PACES.map((value) => ({ value, label: strings[`pace.${value}`] }))}
      />
    </div>
  );
}
