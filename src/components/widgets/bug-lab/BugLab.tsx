import { useCallback, useId, useRef } from 'react';

import { Announcer } from '../../figure/Announcer.tsx';
import { Figures } from '../../figure/Figures.tsx';
import { DataTable } from '../../figure/DataTable.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { Notice } from '../../figure/Notice.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { Controls } from './Controls.tsx';
import { Cursor } from './Cursor.tsx';
import { Loop } from './Loop.tsx';
import { Menu } from './Menu.tsx';
import { plotRenderer } from './renderer.ts';
import { Readout } from './Readout.tsx';
import type { LabState } from './state.ts';
import type { LabStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { useLab } from './use-lab.ts';
import { captionOf, descriptionOf, gapCaptionOf, noticesOf } from './words.ts';

export interface LabProps {
  readonly strings: LabStrings;
  readonly initial: LabState;
  /** Whether the page's address carries this lab's state; one lab a page. */
  readonly address: boolean;
}

/** The bug lab: one loop, six places for its correction, any gradient. */
export function BugLab({ strings, initial, address }: LabProps) {
  const root = useRef<HTMLElement>(null);
  const lab = useLab(initial, address, root);
  const { state, run, picture, set } = lab;
  const title = useId();
  const caption = captionOf(run, state, strings);
  const gaps = gapCaptionOf(picture, strings);
  const quantity = strings[`quantity.${state.quantity}`];
  const steps = run.g.length;
  const onPick = useCallback(
    (x: number) => set({ step: x >= steps - 0.5 ? null : Math.max(Math.round(x), 1) }),
    [set, steps],
  );

  return (
    <section
      ref={root}
      tabIndex={-1}
      className="widget bug-lab not-content"
      aria-labelledby={title}
    >
      <h3 id={title} className="sr-only">
        {strings.title}
      </h3>
      <p className="ask">{strings.ask}</p>
      <Notice
        title={strings['notice.title']}
        lines={noticesOf(lab, strings)}
        more={strings['notice.more']}
        close={strings['notice.close']}
        onClose={lab.dismiss}
      />
      <Figure
        picture={picture}
        strings={strings}
        renderer={plotRenderer}
        name={fill(strings['figure.name'], { quantity })}
        description={`${caption} ${descriptionOf(run, strings)} ${gaps}`}
        live={lab.live}
        caption={<Figures text={`${caption} ${gaps}`} />}
        failed={strings['error.fetch']}
        onPick={onPick}
      />
      <Cursor lab={lab} strings={strings} />
      <Controls lab={lab} strings={strings} />
      <Readout lab={lab} strings={strings} />
      <Loop lab={lab} strings={strings} />
      <DataTable
        summary={strings['table.summary']}
        caption={strings['table.caption']}
        data={() => tableOf(run, strings)}
        live={lab.live}
      />
      <Menu lab={lab} root={root} initial={initial} strings={strings} />
      <Announcer message={`${caption} ${gaps}`} active={lab.touched} />
    </section>
  );
}
