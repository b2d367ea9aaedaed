import { useRef } from 'react';

import { DataTable } from '../../figure/DataTable.tsx';
import { ExportMenu } from '../../figure/ExportMenu.tsx';
import { Player } from '../../figure/Player.tsx';
import { WidgetFace } from '../../figure/WidgetFace.tsx';
import { Controls } from './Controls.tsx';
import { LossFigure, MapFigure, PlaneFigure } from './Figures.tsx';
import { Readout } from './Readout.tsx';
import type { MapGrid } from './map.ts';
import { momentumCodec, type MomentumState } from './state.ts';
import type { MomentumStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { useMomentum } from './use-momentum.ts';

export interface MomentumProps {
  readonly strings: MomentumStrings;
  readonly initial: MomentumState;
  /** The map of the initial state, from the build. */
  readonly map: MapGrid;
  /** Whether the page's address carries this widget's state; one a page. */
  readonly address: boolean;
}

/** Momentum in both forms beside plain descent: paths, losses, and where every pair of α and β ends. */
export function Momentum({ strings, initial, map, address }: MomentumProps) {
  const root = useRef<HTMLElement>(null);
  const momentum = useMomentum(initial, strings, map, address, root);
  const { state, set, walks, step, captions } = momentum;

  return (
    <WidgetFace
      widget={momentum}
      strings={strings}
      root={root}
      name="momentum"
      title={strings.title}
      conclusion={`${captions.plane} ${captions.map}`}
    >
      <p className="ask">{strings.ask}</p>
      <div className="pair">
        <PlaneFigure momentum={momentum} strings={strings} />
        <MapFigure momentum={momentum} strings={strings} />
      </div>
      <Player
        widget={momentum}
        step={step}
        steps={Number(state.steps)}
        onStep={(next) => set({ step: next })}
        strings={strings}
      />
      <Controls momentum={momentum} strings={strings} />
      <LossFigure momentum={momentum} strings={strings} />
      <Readout momentum={momentum} strings={strings} />
      <DataTable
        summary={strings['table.summary']}
        caption={strings['table.caption']}
        data={() => tableOf(walks, strings)}
        live={momentum.live}
      />
      <ExportMenu
        widget={momentum}
        name="momentum"
        codec={momentumCodec}
        initial={initial}
        root={root}
        table={() => tableOf(walks, strings)}
        strings={strings}
      />
    </WidgetFace>
  );
}
