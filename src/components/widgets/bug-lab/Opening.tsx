import { useId, useRef } from 'react';

import { Announcer } from '../../figure/Announcer.tsx';
import { Choice } from '../../figure/Choice.tsx';
import { DataTable } from '../../figure/DataTable.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { Notice } from '../../figure/Notice.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import type { LabProps } from './BugLab.tsx';
import { LabSlider } from './LabSlider.tsx';
import { Loop } from './Loop.tsx';
import { plotRenderer } from './renderer.ts';
import { Readout } from './Readout.tsx';
import type { StreamName } from './state.ts';
import { tableOf } from './table.ts';
import { useLab } from './use-lab.ts';
import { captionOf, descriptionOf, gapCaptionOf, noticesOf } from './words.ts';

const OFFERED: readonly StreamName[] = ['constant', 'ramp', 'normal'];

/** The lab's face on the landing page: the loop, the plot it draws, its last value, one stream and one decay to change. */
export function Opening({ strings, initial, address }: LabProps) {
  const root = useRef<HTMLElement>(null);
  const lab = useLab(initial, address, root);
  const { state, run, picture, set } = lab;
  const title = useId();
  const offered = OFFERED.includes(state.stream) ? OFFERED : [...OFFERED, state.stream];
  const caption = captionOf(run, state, strings);
  const gaps = gapCaptionOf(picture, strings);

  return (
    <section
      ref={root}
      tabIndex={-1}
      className="widget opening not-content"
      aria-labelledby={title}
    >
      <h2 id={title} className="sr-only">
        {strings.title}
      </h2>
      <Notice
        title={strings['notice.title']}
        lines={noticesOf(lab, strings)}
        more={strings['notice.more']}
        close={strings['notice.close']}
        onClose={lab.dismiss}
      />
      <div className="opening-code">
        <Loop lab={lab} strings={strings} />
        <div className="controls">
          <Choice
            legend={strings['legend.stream']}
            value={state.stream}
            onChange={(stream) => set({ stream })}
            options={offered.map((value) => ({ value, label: strings[`stream.${value}`] }))}
          />
          <LabSlider field="beta2" lab={lab} strings={strings} />
        </div>
      </div>
      <div className="opening-plot">
        <Figure
          picture={picture}
          strings={strings}
          renderer={plotRenderer}
          frame="half"
          name={fill(strings['figure.name'], { quantity: strings[`quantity.${state.quantity}`] })}
          description={`${caption} ${descriptionOf(run, strings)} ${gaps}`}
          live={lab.live}
          caption={gaps}
          failed={strings['error.fetch']}
        />
        <Readout lab={lab} strings={strings} />
        <DataTable
          summary={strings['table.summary']}
          caption={strings['table.caption']}
          data={() => tableOf(run, strings)}
          live={lab.live}
        />
      </div>
      <Announcer message={`${caption} ${gaps}`} active={lab.touched} />
    </section>
  );
}
