import type { ReadableAtom } from 'nanostores';
import { useEffect, useRef } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import { usePart, useStatus, useWidget } from '../context.ts';
import type { NumberParam } from '../params.ts';
import type { Shown, Store } from '../store.ts';
import { numberRules } from './number-rules.ts';
import { Slider } from './Slider.tsx';
import { useDriver } from './use-driver.ts';
import { linearTrack, type Track } from '../../../lib/tracks.ts';
import { usePlayback } from './use-playback.ts';

/** A run of steps, of a state that keeps the one on show as `step`. */
export interface Steps {
  /** The step on show. */
  readonly step: number;
  readonly steps: number;
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

/** The step as the widget's table declares it. */
const declared = ({ params }: Store) =>
  (params.table as Readonly<Record<'step', NumberParam>>).step;

/** The run of the state as it is this very moment. */
const now = (store: Store, of: PlayerProps['of']): Steps => of(store.state.get() as never);

/** Moves to a step of the run, or to its nearest end; to null where that stands for it. */
function go(store: Store, of: PlayerProps['of'], to: number): void {
  const { steps, home = steps } = now(store, of);
  const { min, nullAs } = declared(store);
  const step = Math.min(Math.max(Math.round(to), min), steps);
  store.set({ step: nullAs !== undefined && step === home ? null : step });
}

/** Moves to a step by hand, as on a press on a figure over steps: what plays stops. */
export function useGo(of: PlayerProps['of']): (to: number) => void {
  const { store } = useWidget();
  return (to) => {
    store.play(false);
    go(store, of, to);
  };
}

/** The run of the widget's state; while it plays, of the one that is told: a hand that moves the step ends that. */
function useSteps(of: PlayerProps['of']) {
  const { store } = useWidget();
  const playing = useStatus('playing');
  const source: ReadableAtom<object> = playing ? store.told : store.state;
  const read = (value: object) =>
    of((playing ? (value as Shown<object, unknown>).state : value) as never);
  const step = usePart(source, (value) => read(value).step);
  const steps = usePart(source, (value) => read(value).steps);
  return { step, steps, min: declared(store).min };
}

/** A slider for the step on show. */
export function StepSlider({ of, track }: Pick<PlayerProps, 'of' | 'track'>) {
  const { store, words } = useWidget();
  const { step, steps, min } = useSteps(of);
  const onChange = useGo(of);
  useDriver({ at: () => now(store, of), go: onChange });
  return (
    <Slider
      symbol="t"
      name={words['field.step']}
      value={step}
      track={track ?? linearTrack(min, steps)}
      rules={numberRules(words, { min, max: steps, integer: true })}
      valueText={fill(words['say.step'], { value: step, steps })}
      onChange={onChange}
    />
  );
}

/** Plays a run: play and pause, and a slider for the step. It never starts by itself. */
export function Player({ of, next = (step) => step + 1, track, perSecond }: PlayerProps) {
  const { store, words } = useWidget();
  const steps = usePart(store.state, (state) => of(state as never).steps);
  const playing = useStatus('playing');
  const mine = useRef(false); // of several views' players only the pressed one moves on
  useEffect(
    () =>
      store.status.listen((status) => {
        if (!status.playing) mine.current = false;
      }),
    [store],
  );
  usePlayback({
    playing,
    perSecond: perSecond?.(steps) ?? 10,
    onStep: () => {
      const at = now(store, of);
      if (at.step >= at.steps) store.play(false);
      else if (mine.current) go(store, of, next(at.step));
    },
  });
  const toggle = () => {
    if (!playing) {
      const { touched, linked } = store.status.get();
      const fresh = !touched && !linked; // it opens in the midst of a run, for something to look at
      if (fresh || now(store, of).step >= steps) go(store, of, 0);
      mine.current = true;
    }
    store.play(!playing);
  };
  const goTo = useGo(of);
  useDriver({
    at: () => now(store, of),
    go: goTo,
    play: (on) => {
      if (on !== playing) toggle();
    },
  });
  return (
    <div className="player">
      <button type="button" className="play" onClick={toggle}>
        {words[playing ? 'player.pause' : 'player.play']}
      </button>
      <StepSlider of={of} {...(track && { track })} />
    </div>
  );
}
