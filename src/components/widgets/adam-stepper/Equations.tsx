import { equationsOf } from './equation.ts';
import { rowAt, type Run } from './model.ts';
import type { StepperState } from './state.ts';
import type { StepperStrings } from './strings.ts';
import { QUANTITY, SYMBOLS } from './symbols.ts';

interface EquationsProps {
  readonly run: Run;
  readonly state: StepperState;
  readonly strings: StepperStrings;
}

/** The line under the cursor as an equation with this step's numbers, for each parameter. */
export function Equations({ run, state, strings }: EquationsProps) {
  const row = rowAt(run, state);
  if (!row) return <p className="equations">{strings['equation.start']}</p>;
  return (
    <div className="equations">
      {equationsOf(run, row, state.line).map(({ line, parameter, parts, result, exact }) => (
        <p key={parameter}>
          <span className={`q-${QUANTITY[line]}`}>
            <var>{SYMBOLS[line]}</var>
            <sub>{parameter}</sub>
          </span>
          {parts.map((part) => (
            <span key={part} className="part">
              = {part}
            </span>
          ))}
          <span className="result">
            {exact ? '=' : '≈'} <b>{result}</b>
          </span>
        </p>
      ))}
    </div>
  );
}
