import { Swatch } from '../../figure/Swatch.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { theoryOf } from './model.ts';
import type { MomentumStrings } from './strings.ts';
import { STYLE } from './style.ts';
import type { Momentum } from './use-momentum.ts';
import { say } from './words.ts';

interface ReadoutProps {
  readonly momentum: Momentum;
  readonly strings: MomentumStrings;
}

/** By what a step multiplies the distance, in the long run: for the three runs, and for the best there is. */
export function Readout({ momentum, strings }: ReadoutProps) {
  const { walks, state } = momentum;
  const { plain, ball } = theoryOf(state.kappa);
  const shown = (rate: number) => `× ${say(rate, 4)}`;
  return (
    <div className="readout">
      <p className="readout-title">{strings['readout.title']}</p>
      <dl>
        {(['ball', 'ema', 'plain'] as const).map((method) => {
          const { rate, lr } = walks[method];
          return (
            <div key={method} data-rate={method}>
              <dt>
                <Swatch style={STYLE[method]} />
                {`${fill(strings[`readout.${method}`], { lr: say(lr) })}${rate < 1 ? '' : ` (${strings.diverges})`}`}
              </dt>
              <dd>
                <samp>{shown(rate)}</samp>
              </dd>
            </div>
          );
        })}
        <div data-rate="best">
          <dt>{strings['readout.best']}</dt>
          <dd>
            <samp>{shown(ball.rate)}</samp>
          </dd>
        </div>
        <div data-rate="plain-best">
          <dt>{fill(strings['readout.plain-best'], { lr: say(plain.lr) })}</dt>
          <dd>
            <samp>{shown(plain.rate)}</samp>
          </dd>
        </div>
      </dl>
    </div>
  );
}
