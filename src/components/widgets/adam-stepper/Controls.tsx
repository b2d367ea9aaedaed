import { FieldSliders } from '../../figure/FieldSlider.tsx';
import { FIELDS } from './fields.ts';
import type { StepperStrings } from './strings.ts';
import type { Stepper } from './use-stepper.ts';

/** Everything a reader can set but the cursor and the start: first the formula's numbers, then the loss's. */
export function Controls(props: { readonly stepper: Stepper; readonly strings: StepperStrings }) {
  const { stepper, strings } = props;
  return (
    <div className="controls">
      <FieldSliders
        names={['lr', 'beta1', 'beta2', 'eps', 'kappa', 'rotation']}
        fields={FIELDS}
        widget={stepper}
        strings={strings}
      />
      <button type="button" className="reset" disabled={!stepper.live} onClick={stepper.reset}>
        {strings.reset}
      </button>
    </div>
  );
}
