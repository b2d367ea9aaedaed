import { useRef } from 'react';

import { DataTable } from '../../figure/DataTable.tsx';
import { ExportMenu } from '../../figure/ExportMenu.tsx';
import { Player } from '../../figure/Player.tsx';
import { useWidget } from '../../figure/use-widget.ts';
import { WidgetFace } from '../../figure/WidgetFace.tsx';
import { Controls } from './Controls.tsx';
import { LossFigure, PathFigure } from './Figures.tsx';
import { Readout } from './Readout.tsx';
import { descentCodec, type DescentState } from './state.ts';
import type { DescentStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { useDescent } from './use-descent.ts';
import { conclusionOf } from './words.ts';

export interface DescentProps {
  readonly strings: DescentStrings;
  readonly initial: DescentState;
  /** Whether the page's address carries this widget's state; one of a kind a page. */
  readonly address: boolean;
}

/** Plain gradient descent on a parabola or a bowl: where it goes, how its loss falls, and why. */
export function Descent({ strings, initial, address }: DescentProps) {
  const root = useRef<HTMLElement>(null);
  const widget = useWidget('descent', descentCodec, initial, address, root);
  const { state, set, live } = widget;
  const shown = useDescent(state);
  const { run, moment } = shown;
  const table = () => tableOf(run, strings);

  return (
    <WidgetFace
      widget={widget}
      strings={strings}
      root={root}
      name="descent"
      title={strings[`title.${initial.mode}`]}
      conclusion={conclusionOf(run, state.mode, strings)}
    >
      <p className="ask">{strings.ask}</p>
      <div className="pair">
        <PathFigure shown={shown} widget={widget} strings={strings} />
        <LossFigure shown={shown} live={live} strings={strings} />
      </div>
      <Player
        widget={widget}
        step={moment.step}
        steps={state.steps}
        onStep={(step) => set({ step: step >= state.steps ? null : step })}
        strings={strings}
        perSecond={state.steps > 60 ? 20 : 6}
      />
      <Controls widget={widget} run={run} strings={strings} />
      <Readout run={run} moment={moment} steps={state.steps} strings={strings} />
      <DataTable
        summary={strings['table.summary']}
        caption={strings['table.caption']}
        data={table}
        live={live}
      />
      <ExportMenu
        widget={widget}
        name="descent"
        codec={descentCodec}
        initial={initial}
        root={root}
        table={table}
        strings={strings}
      />
    </WidgetFace>
  );
}
