import { useId, type KeyboardEvent, type ReactNode } from 'react';

import { NumberField } from './NumberField.tsx';
import type { Track } from './tracks.ts';

interface SliderProps {
  /** The symbol in formulas, such as β₁. */
  readonly symbol: ReactNode;
  /** Its name in words. */
  readonly name: string;
  readonly value: number;
  readonly track: Track;
  /** The value in words, read out by screen readers. */
  readonly valueText: string;
  readonly words: { readonly less: string; readonly more: string; readonly notANumber: string };
  /** Limits of the number field; a slider may span less. */
  readonly min: number;
  readonly max: number;
  readonly className?: string;
  readonly onChange: (value: number) => void;
}

/** A native range, a number field and ± buttons for one value. */
export function Slider(props: SliderProps) {
  const { symbol, name, value, track, words, min, max, onChange } = props;
  const id = useId();
  const position = track.toTrack(value);
  const move = (by: number) => onChange(track.fromTrack(position + by));

  const onKeyDown = (event: KeyboardEvent) => {
    const size = (event.shiftKey ? 1 / 100 : 1 / 20) * track.length;
    const by: Record<string, number> = {
      ArrowRight: size,
      ArrowUp: size,
      ArrowLeft: -size,
      ArrowDown: -size,
      PageUp: track.length / 10,
      PageDown: -track.length / 10,
      Home: -track.length,
      End: track.length,
    };
    const step = by[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(Math.sign(step) * Math.max(Math.abs(step), smallestMove(track)));
  };

  return (
    <div className={`slider ${props.className ?? ''}`}>
      <label htmlFor={id}>
        <var>{symbol}</var> <span>{name}</span>
      </label>
      <NumberField
        label={name}
        value={value}
        min={min}
        max={max}
        invalid={words.notANumber}
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
          value={position}
          aria-valuetext={props.valueText}
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(track.fromTrack(Number(event.target.value)))}
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

/** On a track of whole numbers a hundredth of the range may round to nothing: move one unit at least. */
const smallestMove = (track: Track) => (track.nudge >= 1 ? track.nudge : 0);
