import { useState, type ReactNode } from 'react';

import { useShown, useWidget } from '../../kit/context.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import type { FormName } from '../../kit/figure/frame.ts';
import { lazyPlot } from '../../kit/figure/lazy.ts';
import { LINE } from '../../kit/figure/palette.ts';
import { Swatch } from '../../kit/figure/Swatch.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { defineWidget } from '../../kit/Widget.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { numpyFormat } from '../../../lib/text/numpy-format.ts';
import { pythonRepr } from '../../../lib/text/python-repr.ts';
import { run, type Lab } from './model.ts';
import { params, type State } from './params.ts';
import type { Words } from './strings.en.ts';
import { numbersOf, tableOf } from './table.ts';
import { captionOf, conclusionOf, descriptionOf, gapCaptionOf } from './words.ts';

/** The bug lab, whichever face it shows. */
export const lab = defineWidget({
  params,
  run,
  table: ({ run }, words: Words) => tableOf(run, words),
  numbers: ({ run }) => numbersOf(run),
  conclude: ({ run }, words) => conclusionOf(run, words),
});

const plot = await lazyPlot(async () => (await import('./plot.ts')).lines);
const unmarked = await lazyPlot(async () => (await import('./plot.ts')).unmarked);

interface LabPlotProps {
  readonly form?: FormName;
  /** Leaves the conclusion out where the page asks for it. */
  readonly brief?: boolean;
  readonly onPick?: (x: number, y: number, state: State) => void;
  readonly children?: ReactNode;
}

/** The lab's figure, named, described and captioned from its state. */
export function LabPlot({ brief = false, ...rest }: LabPlotProps) {
  return (
    <Figure<State, Lab, Words>
      plot={brief ? unmarked : plot}
      name={({ run }, words) =>
        fill(words['figure.name'], { quantity: words[`quantity.${run.quantity}`] })
      }
      caption={({ run }, words) => (brief ? gapCaptionOf : conclusionOf)(run, words)}
      describe={({ run }, words) => [
        ...(brief ? [captionOf(run, words)] : []),
        descriptionOf(run, words),
      ]}
      {...rest}
    />
  );
}

/** The values under the cursor, as NumPy prints them or with every digit a double holds. */
export function Values() {
  const { words } = useWidget<State, Lab, Words>();
  const [allDigits, setAllDigits] = useState(false);
  return (
    <div data-digits={allDigits ? 'all' : undefined}>
      <ValuesIn print={allDigits ? pythonRepr : numpyFormat}>
        <label className="toggle">
          <input
            type="checkbox"
            checked={allDigits}
            onChange={(event) => setAllDigits(event.target.checked)}
          />
          <span>{words['readout.digits']}</span>
        </label>
      </ValuesIn>
    </div>
  );
}

interface ValuesInProps {
  readonly print: (value: number) => string;
  readonly children: ReactNode;
}

function ValuesIn({ print, children }: ValuesInProps) {
  const { words } = useWidget<State, Lab, Words>();
  const { series, step, quantity } = useShown<State, Lab>().run;
  const key = quantity === 'update' ? 'readout.title' : (`readout.title.${quantity}` as const);
  return (
    <Readout
      title={fill(words[key], { step })}
      values={series.map(({ correction, values }) => ({
        name: correction,
        title: (
          <>
            <Swatch style={LINE[correction]} /> {words[`name.${correction}`]}
          </>
        ),
        value: print(values[step - 1] ?? NaN),
      }))}
    >
      {children}
    </Readout>
  );
}
