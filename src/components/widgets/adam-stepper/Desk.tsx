import { useParam, useShown, useWidget } from '../../kit/context.ts';
import { Steady } from '../../kit/Steady.tsx';
import { loopLines } from '../../../lib/codegen/loop-lines.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { quantityClass } from '../../../lib/quantities.ts';
import type { Run } from './model.ts';
import { equationsOf, show } from './numbers.ts';
import { LINES, STEPS, type Line, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { QUANTITY, SYMBOLS } from './words.ts';

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

/** Algorithm 1 with the line under the cursor marked; each line can be pressed, to run as far as it. */
export function Listing() {
  const { store, words } = useWidget<State, Run, Words>();
  const [step, current] = [useParam<number>('step'), useParam<Line>('line')];
  const runTo = (line: Line) => {
    store.play(false);
    store.set({ step: Math.max(step, 1), line });
  };
  return (
    <div className="listing">
      <Steady className="listing-title">
        {step === 0 ? words['listing.title-start'] : fill(words['listing.title'], { t: step })}
      </Steady>
      <ol aria-label={words['listing.name']}>
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
                className={quantityClass(QUANTITY[line])}
                aria-current={now ? 'step' : undefined}
                onClick={() => runTo(line)}
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

/** The line under the cursor as an equation with this step's numbers, for each parameter. */
export function Equations() {
  const { words } = useWidget<State, Run, Words>();
  const { run } = useShown<State, Run>();
  if (!run.row) return <p className="equations">{words['equation.start']}</p>;
  return (
    <Steady className="equations">
      {equationsOf(run).map(({ parameter, parts, result, exact }) => (
        <p key={parameter}>
          <span className={quantityClass(QUANTITY[run.line])}>
            <var>{SYMBOLS[run.line]}</var>
            <sub>{parameter}</sub>
          </span>
          {parts.map((part, i) => (
            <span key={i} className="part">
              = {part}
            </span>
          ))}
          <span className="result">
            {exact ? '=' : '≈'} <b>{result}</b>
          </span>
        </p>
      ))}
    </Steady>
  );
}

/** What every variable holds after the line under the cursor, as a debugger shows it. */
export function Variables() {
  const { words } = useWidget<State, Run, Words>();
  const { variables } = useShown<State, Run>().run;
  return (
    <Steady className="variables-box">
      <table className="variables">
        <caption className="sr-only">{words['variables.caption']}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{words['variables.variable']}</span>
            </th>
            <th scope="col">x</th>
            <th scope="col">y</th>
          </tr>
        </thead>
        <tbody>
          {variables.map(({ line, value, since }) => (
            <tr key={line} data-line={line} data-since={since}>
              <th scope="row" className={quantityClass(QUANTITY[line])}>
                <var>{SYMBOLS[line]}</var>
                {since !== 'this-step' && (
                  <span className="sr-only"> ({words[`variables.${since}`]})</span>
                )}
              </th>
              <td>{value ? show(value[0]) : '–'}</td>
              <td>{value ? show(value[1]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="variables-note">{words['variables.old']}</p>
    </Steady>
  );
}
