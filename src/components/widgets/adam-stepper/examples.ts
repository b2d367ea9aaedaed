import { params, type State } from './params.ts';

const example = (patch: Partial<State>): State => ({ ...params.initial, ...patch });

/** States worth looking at; the gallery shows them all, and the browser tests walk it. */
export const EXAMPLES: Readonly<Record<string, State>> = {
  toy: params.initial,
  'first-step': example({ line: 'theta' }),
  'before-the-first': example({ step: 0, line: 'g' }),
  'gradient-turned': example({ step: 9, line: 'v-hat' }),
  'whole-run': example({ step: 60, line: 'theta' }),
  turned: example({ rotation: 30, kappa: 30, step: 12, line: 'm-hat' }),
  'large-eps': example({ eps: 10, step: 5, line: 'theta' }),
  'no-memory': example({ beta1: 0, beta2: 0, step: 4, line: 'theta' }),
  'far-too-fast': example({ lr: 100, step: 30, line: 'theta' }),
  'as-the-lesson-opens': example({ line: 'g' }),
  'times-a-thousand': example({ scale: 1000, step: 10 }),
  'under-epsilon': example({ scale: 1e-9, step: 2, line: 'theta' }),
  'zero-over-zero': example({ x: 0, y: 0, eps: 0, step: 1, line: 'theta' }),
};

/** What stands beside the lesson on the landing page. */
export const THUMBNAILS = { 'adam-stepper': params.initial };
