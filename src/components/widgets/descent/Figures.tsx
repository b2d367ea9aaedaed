import { useCallback } from 'react';

import { Figure } from '../../figure/Figure.tsx';
import { Figures as Caption } from '../../figure/Figures.tsx';
import type { Widget } from '../../figure/use-widget.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { startAt } from './picture.ts';
import { lossRenderer, pathRenderer } from './renderer.ts';
import type { DescentState } from './state.ts';
import type { DescentStrings } from './strings.ts';
import type { Shown } from './use-descent.ts';
import { conclusionOf, lossCaptionOf, say } from './words.ts';

interface PathFigureProps {
  readonly shown: Shown;
  readonly widget: Pick<Widget<DescentState>, 'state' | 'set' | 'live'>;
  readonly strings: DescentStrings;
}

/** Where the run goes; its start can be dragged, tapped into place, or moved by the arrow keys. */
export function PathFigure({ shown, widget, strings }: PathFigureProps) {
  const { state, set, live } = widget;
  const { mode, x, y } = state;
  const one = mode === 'one';
  const onMove = useCallback(
    (toX: number, toY: number) => {
      const { x, y } = startAt(toX, toY);
      set(one ? { x } : { x, y });
    },
    [set, one],
  );
  const conclusion = conclusionOf(shown.run, mode, strings);
  return (
    <Figure
      picture={shown.path}
      strings={strings}
      renderer={pathRenderer}
      frame="square"
      name={strings[`figure.path.${mode}`]}
      description={conclusion}
      live={live}
      caption={<Caption text={conclusion} />}
      failed={strings['error.fetch']}
      handle={{
        x,
        y: one ? shown.run.bowl.value([x]) : y,
        label: fill(strings[`handle.${mode}`], { x: say(x), y: say(y) }),
        onMove,
        keyStep: one ? [0.1, 0] : [0.1, 0.1],
      }}
    />
  );
}

interface LossFigureProps {
  readonly shown: Shown;
  readonly live: boolean;
  readonly strings: DescentStrings;
}

/** How its loss falls, beside what theory says of the slowest direction. */
export function LossFigure({ shown, live, strings }: LossFigureProps) {
  const caption = lossCaptionOf(shown.run, shown.moment, strings);
  return (
    <Figure
      picture={shown.loss}
      strings={strings}
      renderer={lossRenderer}
      frame="square"
      name={strings['figure.loss']}
      description={caption}
      live={live}
      caption={<Caption text={caption} />}
      failed={strings['error.fetch']}
    />
  );
}
