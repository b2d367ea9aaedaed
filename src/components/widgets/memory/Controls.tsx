import { Choice } from '../../figure/Choice.tsx';
import { numberRules } from '../../figure/rules.ts';
import { Slider } from '../../figure/Slider.tsx';
import { DECAY_TRACK, linearTrack } from '../../figure/tracks.ts';
import type { Widget } from '../../figure/use-widget.ts';
import type { Memory } from './model.ts';
import { LIMITS, STREAMS, type MemoryState } from './state.ts';
import type { MemoryStrings } from './strings.ts';
import { sayDecay } from './words.ts';

interface ControlsProps {
  readonly widget: Pick<Widget<MemoryState>, 'state' | 'set' | 'reset' | 'live'>;
  readonly memory: Memory;
  readonly strings: MemoryStrings;
}

/** What is averaged, and how long it is remembered. */
export function Controls({ widget, memory, strings }: ControlsProps) {
  const { state, set } = widget;
  return (
    <div className="controls">
      <div className="row">
        <Choice
          legend={strings['legend.stream']}
          value={state.stream}
          onChange={(stream) => set({ stream })}
          options={STREAMS.map((value) => ({ value, label: strings[`stream.${value}`] }))}
        />
        {state.stream === 'noise' && (
          <Slider
            symbol="#"
            name={strings['field.seed']}
            value={state.seed}
            track={linearTrack(0, 100, 1)}
            rules={numberRules(strings, { ...LIMITS.seed, integer: true })}
            valueText={String(state.seed)}
            words={strings}
            onChange={(seed) => set({ seed })}
          />
        )}
      </div>
      <div className="row">
        <Slider
          symbol="β"
          name={strings['field.beta']}
          value={state.beta}
          track={DECAY_TRACK}
          rules={numberRules(strings, LIMITS.beta)}
          valueText={sayDecay(memory, strings)}
          words={strings}
          className="q-beta"
          onChange={(beta) => set({ beta })}
        />
        <Slider
          symbol="T"
          name={strings['field.steps']}
          value={state.steps}
          track={linearTrack(LIMITS.steps.min, LIMITS.steps.max, 1)}
          rules={numberRules(strings, { ...LIMITS.steps, integer: true })}
          valueText={String(state.steps)}
          words={strings}
          onChange={(steps) => set({ steps })}
        />
      </div>
      <button type="button" className="reset" disabled={!widget.live} onClick={widget.reset}>
        {strings.reset}
      </button>
    </div>
  );
}
