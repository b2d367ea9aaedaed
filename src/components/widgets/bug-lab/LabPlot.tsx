import { DataTable } from '../../figure/DataTable.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { Figures } from '../../figure/Figures.tsx';
import type { FrameName } from '../../figure/frame.ts';
import { fill } from '../../../lib/i18n/template.ts';
import { plotRenderer } from './renderer.ts';
import type { LabStrings } from './strings.ts';
import { tableOf } from './table.ts';
import type { Lab } from './use-lab.ts';
import { captionOf, descriptionOf, gapCaptionOf } from './words.ts';

/** What of a lab its figure and its table show. */
export type Shown = Pick<Lab, 'state' | 'run' | 'picture' | 'live'>;

interface LabPlotProps {
  readonly shown: Shown;
  readonly strings: LabStrings;
  readonly frame?: FrameName;
  /** Leaves the conclusion out of the caption where the page says it elsewhere. */
  readonly brief?: boolean;
  readonly onPick?: (step: number) => void;
}

/** The lab's figure, named, described and captioned from its state. */
export function LabPlot({ shown, strings, frame = 'wide', brief, onPick }: LabPlotProps) {
  const { state, run, picture, live } = shown;
  const conclusion = captionOf(run, state, strings);
  const gaps = gapCaptionOf(picture, strings);
  return (
    <Figure
      picture={picture}
      strings={strings}
      renderer={plotRenderer}
      frame={frame}
      name={fill(strings['figure.name'], { quantity: strings[`quantity.${state.quantity}`] })}
      description={`${conclusion} ${descriptionOf(run, strings)} ${gaps}`}
      live={live}
      caption={brief ? gaps : <Figures text={`${conclusion} ${gaps}`} />}
      failed={strings['error.fetch']}
      {...(onPick && { onPick })}
    />
  );
}

/** The plotted numbers, behind a summary. */
export function LabTable({ shown, strings }: Pick<LabPlotProps, 'shown' | 'strings'>) {
  return (
    <DataTable
      summary={strings['table.summary']}
      caption={strings['table.caption']}
      data={() => tableOf(shown.run, strings)}
      live={shown.live}
    />
  );
}
