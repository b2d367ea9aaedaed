import { loopLines } from '../../../lib/codegen/loop-lines.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { LINES, STEPS, type Line } from './state.ts';
import type { StepperStrings } from './strings.ts';
import { QUANTITY } from './symbols.ts';
import type { Stepper } from './use-stepper.ts';

const [, m = '', v = '', mHat = '', vHat = ''] = loopLines('separate').map(({ text }) => text);

/** The loop's body in Python; the four lines of the averages are those of the scripts. */
const CODE: Readonly<Record<Line, string>> = {
  g: 'g = gradient(theta)',
  m,
  v,
  'm-hat': mHat,
  'v-hat': vHat,
  theta: 'theta = theta - lr * m_hat / (np.sqrt(v_hat) + eps)',
};

interface ListingProps {
  readonly stepper: Stepper;
  readonly strings: StepperStrings;
}

/** Algorithm 1 with the line under the cursor marked; each line can be pressed. */
export function Listing({ stepper, strings }: ListingProps) {
  const { step, line: current } = stepper.state;
  const run = (line: Line) => {
    stepper.setPlaying(false);
    stepper.set({ step: Math.max(step, 1), line });
  };
  return (
    <div className="listing">
      <p className="listing-title">
        {step === 0 ? strings['listing.title-start'] : fill(strings['listing.title'], { t: step })}
      </p>
      <ol aria-label={strings['listing.name']}>
        <li className={step === 0 ? 'now' : undefined}>
          <code>m, v = 0, 0</code>
        </li>
        <li>
          <code>{`for t in range(1, ${STEPS + 1}):`}</code>
        </li>
        {LINES.map((line) => {
          const now = step > 0 && line === current;
          return (
            <li key={line} className={now ? 'now' : undefined}>
              <button
                type="button"
                className={`q-${QUANTITY[line]}`}
                aria-current={now ? 'step' : undefined}
                onClick={() => run(line)}
              >
                <code>{CODE[line]}</code>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
