import { DataTable } from '../../figure/DataTable.tsx';
import type { RmspropState } from './state.ts';
import type { RmspropStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { shownOf } from './view.ts';
import { Views } from './Views.tsx';

interface RmspropFigureProps {
  readonly strings: RmspropStrings;
  readonly state: RmspropState;
}

/** One state of the widget as a figure in a text: drawn at build time, with its numbers, no script. */
export function RmspropFigure({ strings, state }: RmspropFigureProps) {
  const shown = shownOf(state);
  return (
    <div className="widget rmsprop-figure not-content">
      <Views shown={shown} strings={strings} live={false} />
      <DataTable
        summary={strings['table.summary']}
        caption={strings[`table.${shown.view}`]}
        data={() => tableOf(shown, strings)}
        live={false}
      />
    </div>
  );
}
