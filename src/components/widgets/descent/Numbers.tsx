import { useShown, useWidget } from '../../kit/context.ts';
import { Readout } from '../../kit/Readout.tsx';
import { shortPair } from '../../kit/words/say.ts';
import { fill } from '../../../lib/i18n/template.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';
import { say } from './words.ts';

/** The run at the cursor, and what the learning rate does along each curvature. */
export function Numbers() {
  const { words } = useWidget<State, Run, Words>();
  const { mode, moment, points, steps, directions } = useShown<State, Run>().run;
  const { step, point, loss, gradient, slope, stepLength } = moment;
  const one = mode === 'one';
  const lost = step >= points.length;
  const [theta = NaN] = point;
  const entry = (name: string, title: string, value: string) => ({
    name,
    title,
    value: lost ? words['readout.lost'] : value,
  });
  const values = one
    ? [
        entry('theta', words['readout.theta'], say(theta)),
        entry('loss', words['readout.loss'], say(loss)),
        entry('slope', words['readout.gradient'], say(gradient[0] ?? NaN)),
        entry('next', words['readout.next-one'], say(theta * ((directions[0]?.factor ?? NaN) - 1))),
      ]
    : [
        entry('theta', words['readout.theta-two'], shortPair(point)),
        entry('loss', words['readout.loss'], say(loss)),
        entry('slope', words['readout.slope'], say(slope)),
        entry('next', words['readout.next-two'], say(stepLength)),
      ];
  return (
    <Readout
      title={fill(words['readout.title'], { step, steps })}
      values={[
        ...values,
        ...directions.map(({ lambda, product, kind }, i) => ({
          name: `direction-${i}`,
          title: fill(words['readout.product'], { lambda: say(lambda) }),
          value: say(product),
          words: words[`kind.${kind}`],
        })),
      ]}
    />
  );
}
