import { useShown, useWidget } from '../../kit/context.ts';
import { Readout } from '../../kit/Readout.tsx';
import { short } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

/** Sets the pair that brings the heavy ball home soonest. */
export function Best() {
  const { store, words } = useWidget<State, Run, Words>();
  const toBest = () => {
    const { lr, beta } = store.shown.get().run.theory.ball;
    store.set({ lr: +lr.toPrecision(8), beta: +beta.toPrecision(8) });
  };
  return (
    <button type="button" onClick={toBest}>
      {words.best}
    </button>
  );
}

/** By what a step multiplies the distance, in the long run: for the three runs, and for the best there is. */
export function Rates() {
  const { words } = useWidget<State, Run, Words>();
  const { walks, theory } = useShown<State, Run>().run;
  const { plain, ball } = theory;
  const shown = (rate: number) => `× ${short(rate, 4)}`;
  return (
    <Readout
      title={words['readout.title']}
      values={[
        ...(['ball', 'ema', 'plain'] as const).map((method) => {
          const { rate, lr } = walks[method];
          const name = fill(words[`readout.${method}`], { lr: short(lr) });
          return {
            name: method,
            title: rate < 1 ? name : `${name} (${words.diverges})`,
            value: shown(rate),
          };
        }),
        { name: 'best', title: words['readout.best'], value: shown(ball.rate) },
        {
          name: 'plain-best',
          title: fill(words['readout.plain-best'], { lr: short(plain.lr) }),
          value: shown(plain.rate),
        },
      ]}
    />
  );
}
