import { useMemo, type RefObject } from 'react';

import { useWidget, type Widget } from '../../figure/use-widget.ts';
import { runOf, type Run } from './model.ts';
import {
  contoursOf,
  pathOf,
  planeOf,
  updatesOf,
  type PlanePicture,
  type UpdatesPicture,
} from './picture.ts';
import { stepperCodec, type StepperState } from './state.ts';

export interface Stepper extends Widget<StepperState> {
  readonly run: Run;
  readonly plane: PlanePicture;
  readonly updates: UpdatesPicture;
}

/** The stepper's state, kept in the address where `address` is set, and everything that follows from it. */
export function useStepper(
  initial: StepperState,
  address: boolean,
  root: RefObject<HTMLElement | null>,
): Stepper {
  const widget = useWidget('adam-stepper', stepperCodec, initial, address, root);
  const { kappa, rotation, x, y, lr, beta1, beta2, eps, step, line } = widget.state;
  const run = useMemo(
    () => runOf({ kappa, rotation, x, y, lr, beta1, beta2, eps }),
    [kappa, rotation, x, y, lr, beta1, beta2, eps],
  );
  const [a, b, c] = run.hessian;
  const contours = useMemo(() => contoursOf([a, b, c]), [a, b, c]);
  const path = useMemo(() => pathOf(run), [run]);
  const plane = useMemo(
    () => planeOf(run, contours, path, { step, line }),
    [run, contours, path, step, line],
  );
  const updates = useMemo(() => updatesOf(run, { step, line }), [run, step, line]);
  return { ...widget, run, plane, updates };
}
