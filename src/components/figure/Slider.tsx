import { useId, type KeyboardEvent, type ReactNode } from 'react';

import { NumberField, type NumberRules } from './NumberField.tsx';
import type { Track } from './tracks.ts';

interface SliderProps {
  /** The symbol in formulas, such as β₁. */
  readonly symbol: ReactNode;
  /** Its name in words. */
  readonly name: string;
  readonly value: number;
  readonly track: Track;
  /** What may be typed; a slider may span less. */
  readonly rules: NumberRules;
  /** The value in words, read out by screen readers. */
  readonly valueText: string;
  readonly words: { readonly less: string; readonly more: string };
  readonly className?: string;
  readonly onChange: (value: number) => void;
}

/** A native range, a number field and ± buttons for one value. */
export function Slider(props: SliderProps) {
  const { symbol, name, value, track, rules, words, onChange } = props;
  const id = useId();
  const set = (next: number) => onChange(Math.min(Math.max(next, rules.min), rules.max));
  const move = (by: number) => set(track.moved(value, by));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const arrow = track.length * (event.shiftKey ? 1 / 100 : 1 / 20);
    const act: Record<string, () => void> = {
      ArrowRight: () => move(arrow),
      ArrowUp: () => move(arrow),
      ArrowLeft: () => move(-arrow),
      ArrowDown: () => move(-arrow),
      PageUp: () => move(track.length / 10),
      PageDown: () => move(-track.length / 10),
      Home: () => set(track.fromTrack(0)),
      End: () => set(track.fromTrack(track.length)),
    };
    const action = act[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={`slider ${props.className ?? ''}`}>
      <label htmlFor={id}>
        <var>{symbol}</var> <span>{name}</span>
      </label>
      <NumberField
        label={name}
        value={value}
        rules={rules}
        onChange={onChange}
        onNudge={(sign) => move(sign * track.nudge)}
      />
      <div className="slide">
        <button
          type="button"
          aria-label={`${name}: ${words.less}`}
          onClick={() => move(-track.nudge)}
        >
          −
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={track.length}
          step="any"
          value={track.toTrack(value)}
          aria-valuetext={props.valueText}
          onKeyDown={onKeyDown}
          onChange={(event) => set(track.fromTrack(Number(event.target.value)))}
        />
        <button
          type="button"
          aria-label={`${name}: ${words.more}`}
          onClick={() => move(track.nudge)}
        >
          +
        </button>
      </div>
    </div>
  );
}
