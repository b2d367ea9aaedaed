import { fill } from '../../../lib/i18n/template.ts';
import type { Moment, Run } from './model.ts';
import type { DescentStrings } from './strings.ts';
import { say } from './words.ts';

interface ReadoutProps {
  readonly run: Run;
  readonly moment: Moment;
  readonly steps: number;
  readonly strings: DescentStrings;
}

/** The run at the cursor, and what the learning rate does along each curvature. */
export function Readout({ run, moment, steps, strings }: ReadoutProps) {
  const { step, point, loss, gradient, slope, stepLength } = moment;
  const one = run.bowl.dim === 1;
  const lost = step >= run.points.length;
  const value = (x: number) => (lost ? strings['readout.lost'] : say(x));
  const next = one ? (point[0] ?? NaN) * ((run.directions[0]?.factor ?? NaN) - 1) : stepLength;
  const entries = [
    {
      id: 'theta',
      term: strings[one ? 'readout.theta' : 'readout.theta-two'],
      text: lost
        ? strings['readout.lost']
        : one
          ? say(point[0] ?? NaN)
          : `(${point.map((x) => say(x, 3)).join(', ')})`,
    },
    { id: 'loss', term: strings['readout.loss'], text: value(loss) },
    {
      id: 'slope',
      term: strings[one ? 'readout.gradient' : 'readout.slope'],
      text: value(one ? (gradient[0] ?? NaN) : slope),
    },
    { id: 'next', term: strings[one ? 'readout.next-one' : 'readout.next-two'], text: value(next) },
  ];
  return (
    <div className="readout">
      <p className="readout-title">{fill(strings['readout.title'], { step, steps })}</p>
      <dl className="numbers">
        {entries.map(({ id, term, text }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd data-value={id}>{text}</dd>
          </div>
        ))}
      </dl>
      <dl className="directions">
        {run.directions.map(({ lambda, product, kind }, i) => (
          <div key={i}>
            <dt>{fill(strings['readout.product'], { lambda: say(lambda) })}</dt>
            <dd data-direction={i}>
              {say(product)} <small>{strings[`kind.${kind}`]}</small>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
