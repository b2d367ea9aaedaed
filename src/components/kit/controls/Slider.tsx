import { useId, type KeyboardEvent } from 'react';

import { useWidget } from '../context.ts';
import { NumberField } from './NumberField.tsx';
import type { NumberRules } from './number-rules.ts';
import type { Track } from '../../../lib/tracks.ts';

interface SliderProps {
  /** The symbol in formulas, such as β₁. */
  readonly symbol: string;
  /** Its name in words. */
  readonly name: string;
  readonly value: number;
  readonly track: Track;
  /** What may be typed; a slider may span less. */
  readonly rules: NumberRules;
  /** The value in words, read out by screen readers. */
  readonly valueText: string;
  readonly className?: string;
  /** Told when the range gets the focus and when it loses it. */
  readonly onFocus?: (focused: boolean) => void;
  readonly onChange: (value: number) => void;
}

/** A native range, a number field and ± buttons for one value. */
export function Slider(props: SliderProps) {
  const { symbol, name, value, track, rules, onChange } = props;
  const { words } = useWidget();
  const id = useId();
  const set = (next: number) => onChange(Math.min(Math.max(next, rules.min), rules.max));
  const move = (by: number) => set(track.moved(value, by));
  const nudge = (sign: 1 | -1) => set(track.nudged(value, sign));
  const arrow = (sign: 1 | -1, fine: boolean) => {
    if (track.arrowsNudge && !fine) nudge(sign);
    else move((sign * track.length) / (fine ? 100 : 20));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act: Record<string, () => void> = {
      ArrowRight: () => arrow(1, event.shiftKey),
      ArrowUp: () => arrow(1, event.shiftKey),
      ArrowLeft: () => arrow(-1, event.shiftKey),
      ArrowDown: () => arrow(-1, event.shiftKey),
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
      <NumberField label={name} value={value} rules={rules} onChange={onChange} onNudge={nudge} />
      <div className="slide">
        <button type="button" aria-label={`${name}: ${words.less}`} onClick={() => nudge(-1)}>
          −
        </button>
        <span>
          <span className="rail">
            <input
              id={id}
              type="range"
              min={0}
              max={track.length}
              step="any"
              value={track.toTrack(value)}
              aria-valuetext={props.valueText}
              onKeyDown={onKeyDown}
              onFocus={() => props.onFocus?.(true)}
              onBlur={() => props.onFocus?.(false)}
              onChange={(event) => set(track.fromTrack(Number(event.target.value)))}
            />
          </span>
        </span>
        <button type="button" aria-label={`${name}: ${words.more}`} onClick={() => nudge(1)}>
          +
        </button>
      </div>
    </div>
  );
}
