import { useCallback, useRef } from 'react';

import { DataTable } from '../../figure/DataTable.tsx';
import { ExportMenu } from '../../figure/ExportMenu.tsx';
import { Player } from '../../figure/Player.tsx';
import { useWidget } from '../../figure/use-widget.ts';
import { WidgetFace } from '../../figure/WidgetFace.tsx';
import { Controls, ViewChoice } from './Controls.tsx';
import { stepOf, stepsOf } from './model.ts';
import { Readout } from './Readout.tsx';
import { rmspropCodec, type RmspropState } from './state.ts';
import type { RmspropStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { useHandle } from './use-handle.ts';
import { useShown } from './use-shown.ts';
import { Views } from './Views.tsx';
import { captionOf } from './words.ts';

export interface RmspropProps {
  readonly strings: RmspropStrings;
  readonly initial: RmspropState;
  /** Whether the page's address carries this widget's state; one widget a page. */
  readonly address: boolean;
}

/** RMSProp on Hinton's stream, on a ravine, and with ε in three places. */
export function Rmsprop({ strings, initial, address }: RmspropProps) {
  const root = useRef<HTMLElement>(null);
  const widget = useWidget('rmsprop', rmspropCodec, initial, address, root);
  const { state, set, setPlaying } = widget;
  const { view } = state;
  const shown = useShown(state);
  const handle = useHandle(state, set, strings);
  const steps = stepsOf(state);

  // The end is where a run comes to rest; in the view of ε it is the first step that matters.
  const end = view === 'eps' ? 1 : steps;
  const onStep = useCallback(
    (next: number) => set({ step: next === end ? null : next }),
    [set, end],
  );
  const onPick = useCallback(
    (x: number) => {
      if (view === 'eps') {
        set({ g: Number((10 ** Math.min(Math.max(x, -12), 0)).toPrecision(2)) });
        return;
      }
      setPlaying(false);
      onStep(Math.min(Math.max(Math.round(x), 1), steps));
    },
    [view, set, setPlaying, onStep, steps],
  );

  return (
    <WidgetFace
      widget={widget}
      strings={strings}
      root={root}
      name="rmsprop"
      title={strings.title}
      conclusion={captionOf(shown, strings)}
    >
      <ViewChoice widget={widget} strings={strings} />
      <p className="ask">{strings[`ask.${view}`]}</p>
      <Views shown={shown} strings={strings} live={widget.live} onPick={onPick} handle={handle} />
      <Player
        widget={widget}
        step={stepOf(state)}
        steps={steps}
        min={1}
        onStep={onStep}
        strings={strings}
        perSecond={{ nine: 8, ravine: 15, eps: 60 }[view]}
      />
      <Controls widget={widget} strings={strings} />
      <Readout shown={shown} strings={strings} />
      <DataTable
        key={view}
        summary={strings['table.summary']}
        caption={strings[`table.${view}`]}
        data={() => tableOf(shown, strings)}
        live={widget.live}
      />
      <ExportMenu
        widget={widget}
        name="rmsprop"
        codec={rmspropCodec}
        initial={initial}
        root={root}
        table={() => tableOf(shown, strings)}
        strings={strings}
      />
    </WidgetFace>
  );
}
