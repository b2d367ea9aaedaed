import { useState } from 'react';

import { usePart, useShown, useWidget } from '../../kit/context.ts';
import { Choice } from '../../kit/controls/Choice.tsx';
import { Steady } from '../../kit/Steady.tsx';
import { loopLines } from '../../../lib/codegen/loop-lines.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { adamStepDetails } from '../../../lib/optim/step-details.ts';
import type { CorrectionName } from '../../../lib/optim/variants.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import type { Lab } from './model.ts';
import type { State } from './params.ts';
import type { Words } from './strings.en.ts';

/**
 * The loop's body at the step under the cursor, each line and the number it computes; `whole` with what stands before
 * it, and only the number that it comes to: what happens on the way is what the first lesson asks.
 */
export function Loop({ whole = false }: { readonly whole?: boolean }) {
  const { store, words } = useWidget<State, Lab, Words>();
  const show = usePart(store.told, ({ state }) => state.show);
  const subject = usePart(store.told, ({ run }) => run.subject.correction);
  const step = usePart(store.told, ({ run }) => run.step);
  const [chosen, setChosen] = useState<CorrectionName | null>(null);
  const correction = chosen && show.includes(chosen) ? chosen : subject;
  return (
    <div className="loop">
      <Steady className="loop-title">{fill(words['loop.title'], { step })}</Steady>
      {show.length > 1 && (
        <Choice
          legend={words['loop.of']}
          value={correction}
          onChange={setChosen}
          options={show.map((value) => ({ value, label: words[`name.${value}`] }))}
        />
      )}
      <Lines correction={correction} whole={whole} />
    </div>
  );
}

interface LinesProps {
  readonly correction: CorrectionName;
  readonly whole: boolean;
}

function Lines({ correction, whole }: LinesProps) {
  const { words } = useWidget<State, Lab, Words>();
  const { state, run } = useShown<State, Lab>();
  const { g, step, steps } = run;
  const { beta1, beta2, eps } = state;
  const details = adamStepDetails(g, { beta1, beta2, eps, correction }, step);
  return (
    <Steady>
      <ol>
        {whole && (
          <>
            <li>
              <code>m = v = 0</code>
            </li>
            <li>
              <code>{`for t in range(1, ${steps + 1}):`}</code>
            </li>
          </>
        )}
        {loopLines(correction).map(({ text, shows, guard }) => {
          const idle = guard === 'first-step' && step > 1;
          return (
            <li key={text} data-shows={shows} className={idle ? 'idle' : undefined}>
              <code className={whole ? 'body' : undefined}>{text}</code>
              {(!whole || shows === 'update') && (
                <samp>{idle ? words['loop.idle'] : numpyFormat(details[shows])}</samp>
              )}
            </li>
          );
        })}
      </ol>
    </Steady>
  );
}
