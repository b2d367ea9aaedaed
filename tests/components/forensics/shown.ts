import { run } from '../../../src/components/widgets/forensics/model.ts';
import type { State } from '../../../src/components/widgets/forensics/params.ts';
import type { Numbers } from '../shown.ts';

export function shown(state: State, view: string): Numbers {
  const { factors, recovery, formats, decay } = run(state);
  switch (view) {
    case 'factors':
      return { factor: factors.factor, 'log10 of v': factors.log10V };
    case 'recovery':
      return { 'log10 of the update, minus 1': recovery.log10 - 1 };
    case 'formats':
      return formats.rightWorks
        ? { 'overflow at step': formats.dies }
        : { beta2: formats.beta2, '1 - beta2': 1 - formats.beta2 };
    default:
      return { 'v is largest at step': decay.peak.t, 'log10 of v there': decay.peak.log10 };
  }
}
