import { memoryOf, type Run } from './model.ts';
import { show } from './numbers.ts';
import type { StepperState } from './state.ts';
import type { StepperStrings } from './strings.ts';
import { QUANTITY, SYMBOLS } from './symbols.ts';

interface MemoryProps {
  readonly run: Run;
  readonly state: StepperState;
  readonly strings: StepperStrings;
}

/** What every variable holds after the line under the cursor, as a debugger shows it. */
export function Memory({ run, state, strings }: MemoryProps) {
  return (
    <>
      <table className="memory">
        <caption className="sr-only">{strings['memory.caption']}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{strings['memory.variable']}</span>
            </th>
            <th scope="col">x</th>
            <th scope="col">y</th>
          </tr>
        </thead>
        <tbody>
          {memoryOf(run, state).map(({ line, value, since }) => (
            <tr key={line} data-line={line} data-since={since}>
              <th scope="row" className={`q-${QUANTITY[line]}`}>
                <var>{SYMBOLS[line]}</var>
                {since !== 'this-step' && (
                  <span className="sr-only"> ({strings[`memory.${since}`]})</span>
                )}
              </th>
              <td>{value ? show(value[0]) : '–'}</td>
              <td>{value ? show(value[1]) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="memory-note">{strings['memory.old']}</p>
    </>
  );
}
