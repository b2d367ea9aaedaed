import type { LineStyle } from '../../kit/figure/palette.ts';
import type { Method } from './model.ts';
import type { State } from './params.ts';

/** How each run is drawn, in every figure. */
export const STYLE: Record<Method, LineStyle> = {
  plain: { color: 'var(--o-sgd)', dash: '1.5 4', width: 2.5 },
  ema: { color: 'var(--o-momentum)', dash: '7 4', width: 2 },
  ball: { color: 'var(--o-momentum)', dash: '', width: 2 },
};

/** The EMA form where it runs along the heavy ball: a broken line of the page's colour inside the other. */
const INSIDE: LineStyle = { color: 'var(--page)', dash: '3 6', width: 1 };

/** The runs with how each is drawn, what lies on top last. */
export const drawnAs = (exchange: State['exchange']): readonly (readonly [Method, LineStyle])[] =>
  exchange === 'same'
    ? [
        ['plain', STYLE.plain],
        ['ema', STYLE.ema],
        ['ball', STYLE.ball],
      ]
    : [
        ['plain', STYLE.plain],
        ['ball', STYLE.ball],
        ['ema', INSIDE],
      ];
