import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

const valley = { mode: 'two', kappa: 100, x: 2, y: 1, steps: 100 } as const;

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  jumps: params.initial,
  walks: example({ lr: 0.3, step: 2 }),
  'one-step': example({ lr: 0.25, curvature: 4, x: -1.5 }),
  cycles: example({ lr: 2 }),
  diverges: example({ lr: 2.1, steps: 40 }),
  'diverges-slowly': example({ lr: 2.1 }),
  creeps: example({ lr: 0.1 }),
  'past-every-float': example({ lr: 100, curvature: 100, steps: 500, step: 100 }),
  round: example({ mode: 'two', kappa: 1, lr: 0.2, x: -1.5 }),
  turned: example({ mode: 'two', kappa: 10, rotation: 30, lr: 0.15, x: -2, y: 1.5, steps: 30 }),
  valley: example({ ...valley, lr: 0.01980198 }),
  'valley-turned': example({ ...valley, x: 1, lr: 0.018, rotation: 40, steps: 60 }),
  'valley-diverges': example({ ...valley, lr: 0.021 }),
  'from-the-minimum': example({ x: 0, lr: 0.5 }),
  extreme: example({ mode: 'two', kappa: 1000, rotation: -90, lr: 1e-6, steps: 1, x: 2, y: -2 }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = {
  descent: example({ mode: 'two', kappa: 8, lr: 0.215, x: -2, y: 1, steps: 30 }),
};
