import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { linearTrack } from '../../figure/tracks.ts';
import type { Memory } from './model.ts';
import type { MemoryState } from './state.ts';
import type { MemoryStrings } from './strings.ts';
import { sayChosen } from './words.ts';

interface ChosenProps {
  readonly memory: Memory;
  readonly set: (patch: Partial<MemoryState>) => void;
  readonly strings: MemoryStrings;
}

/** What is looked at in the lower plot: which bar, by key or number, and whether the bars are rescaled. */
export function Chosen({ memory, set, strings }: ChosenProps) {
  return (
    <div className="cursor">
      <Slider
        symbol="k"
        name={strings['field.k']}
        value={memory.k}
        track={linearTrack(0, memory.steps, 1)}
        rules={numberRules(strings, { min: 0, max: memory.steps, integer: true })}
        valueText={sayChosen(memory, strings)}
        words={strings}
        onChange={(k) => set({ k })}
      />
      <label className="toggle">
        <input
          type="checkbox"
          checked={memory.rescaled}
          onChange={(event) => set({ weights: event.target.checked ? 'rescaled' : 'raw' })}
        />
        <span>{strings['legend.rescaled']}</span>
      </label>
    </div>
  );
}
