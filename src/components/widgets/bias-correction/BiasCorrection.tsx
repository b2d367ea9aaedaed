import { useCallback, useMemo, useRef } from 'react';

import { DataTable } from '../../figure/DataTable.tsx';
import { ExportMenu } from '../../figure/ExportMenu.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { Figures } from '../../figure/Figures.tsx';
import { Player } from '../../figure/Player.tsx';
import { useWidget } from '../../figure/use-widget.ts';
import { WidgetFace } from '../../figure/WidgetFace.tsx';
import { STEPS } from '../../../lib/experiments/bias-correction.ts';
import { Controls } from './Controls.tsx';
import { runOf, settingOf, type Run } from './model.ts';
import { pictureOf } from './picture.ts';
import { Readout } from './Readout.tsx';
import { plotRenderer } from './renderer.ts';
import { correctionCodec, LIMITS, type CorrectionState } from './state.ts';
import type { CorrectionStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { nearestTime, nextTime, STEP_TRACK } from './times.ts';
import { captionOf, descriptionOf } from './words.ts';

export interface BiasCorrectionProps {
  readonly strings: CorrectionStrings;
  readonly initial: CorrectionState;
  /** Whether the page's address carries this widget's state; one widget a page. */
  readonly address: boolean;
}

/** How large Adam's step is with no correction, with half of it and with all of it. */
export function BiasCorrection({ strings, initial, address }: BiasCorrectionProps) {
  const root = useRef<HTMLElement>(null);
  const widget = useWidget('bias-correction', correctionCodec, initial, address, root);
  const { state, set, setPlaying } = widget;
  const run = useRun(state);
  const { view, step, beta1, beta2 } = state;
  const picture = useMemo(
    () => pictureOf(run, { view, step, beta1, beta2 }),
    [run, view, step, beta1, beta2],
  );
  const onPick = useCallback(
    (x: number) => {
      setPlaying(false);
      set({ step: nearestTime(x) });
    },
    [set, setPlaying],
  );
  const caption = captionOf(run, state, strings);
  const table = () => tableOf(run, view, strings);

  return (
    <WidgetFace
      widget={widget}
      strings={strings}
      root={root}
      name="bias-correction"
      title={strings.title}
      conclusion={caption}
    >
      <p className="ask">{strings.ask}</p>
      <Figure
        picture={picture}
        strings={strings}
        renderer={plotRenderer}
        name={strings[`figure.name.${view}`]}
        description={`${caption} ${descriptionOf(run, strings)}`}
        live={widget.live}
        caption={<Figures text={caption} />}
        failed={strings['error.fetch']}
        onPick={onPick}
      />
      <Player
        widget={widget}
        step={state.step}
        steps={STEPS}
        min={LIMITS.step.min}
        onStep={(next) => set({ step: next })}
        next={nextTime}
        track={STEP_TRACK}
        strings={strings}
      />
      <Controls widget={widget} strings={strings} />
      <Readout run={run} state={state} strings={strings} />
      <DataTable
        summary={strings['table.summary']}
        caption={strings['table.caption']}
        data={table}
        live={widget.live}
      />
      <ExportMenu
        widget={widget}
        name="bias-correction"
        codec={correctionCodec}
        initial={initial}
        root={root}
        table={table}
        strings={strings}
      />
    </WidgetFace>
  );
}

/** Runs the experiment again only when it changes: a cursor on a drawn step does not. */
function useRun(state: CorrectionState): Run {
  const { view, show, beta1, beta2, noise, mean, chance, lr, seed, runs, between } =
    settingOf(state);
  return useMemo(
    () => runOf({ view, show, beta1, beta2, noise, mean, chance, lr, seed, runs, between }),
    [view, show, beta1, beta2, noise, mean, chance, lr, seed, runs, between],
  );
}
