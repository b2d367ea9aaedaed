import type { LabProps } from './BugLab.tsx';
import { LabPlot, LabTable, type Shown } from './LabPlot.tsx';
import { run } from './model.ts';
import { pictureOf } from './picture.ts';

/** One state of the lab as a figure in a text: drawn at build time, with its numbers, no script. */
export function LabFigure({ strings, initial: state }: Omit<LabProps, 'address'>) {
  const computed = run(state);
  const shown: Shown = { state, run: computed, picture: pictureOf(computed, state), live: false };
  return (
    <div className="widget lab-figure not-content">
      <LabPlot shown={shown} strings={strings} />
      <LabTable shown={shown} strings={strings} />
    </div>
  );
}
