import { useCallback, useMemo, useRef } from 'react';

import { DataTable } from '../../figure/DataTable.tsx';
import { ExportMenu } from '../../figure/ExportMenu.tsx';
import { Figure } from '../../figure/Figure.tsx';
import { Figures } from '../../figure/Figures.tsx';
import { Player } from '../../figure/Player.tsx';
import { useWidget } from '../../figure/use-widget.ts';
import { WidgetFace } from '../../figure/WidgetFace.tsx';
import { fill } from '../../../lib/i18n/template.ts';
import { Chosen } from './Chosen.tsx';
import { Controls } from './Controls.tsx';
import { memoryOf, tracesOf } from './model.ts';
import { linesOf, PANELS, pictureOf } from './picture.ts';
import { Readout } from './Readout.tsx';
import { plotRenderer } from './renderer.ts';
import { memoryCodec, type MemoryState } from './state.ts';
import type { MemoryStrings } from './strings.ts';
import { tableOf } from './table.ts';
import { captionOf, chosenOf, descriptionOf } from './words.ts';

export interface MemoryProps {
  readonly strings: MemoryStrings;
  readonly initial: MemoryState;
  /** Whether the page's address carries this widget's state; one widget a page. */
  readonly address: boolean;
}

/** What a moving average keeps of each gradient, step by step, with and without the division by 1 − βᵗ. */
export function Memory({ strings, initial, address }: MemoryProps) {
  const root = useRef<HTMLElement>(null);
  const widget = useWidget('memory', memoryCodec, initial, address, root);
  const { set, setPlaying } = widget;
  const { stream, seed, beta, steps, step, weights, k } = widget.state;
  const { traces, lines } = useMemo(() => {
    const found = tracesOf({ stream, seed, beta, steps });
    return { traces: found, lines: linesOf(found) };
  }, [stream, seed, beta, steps]);
  const memory = useMemo(
    () => memoryOf(traces, { beta, step, weights, k }),
    [traces, beta, step, weights, k],
  );
  const picture = useMemo(() => pictureOf(memory, lines), [memory, lines]);

  const onStep = useCallback(
    (next: number) => set({ step: next >= steps ? null : next }),
    [set, steps],
  );
  // The upper plot is about the step, the lower one about the gradient.
  const onPick = useCallback(
    (x: number, y: number) => {
      if (y <= (PANELS.weights + PANELS.averages) / 2)
        set({ k: Math.min(Math.max(Math.round(x), 0), steps) });
      else {
        setPlaying(false);
        onStep(Math.max(Math.round(x), 1));
      }
    },
    [set, setPlaying, onStep, steps],
  );
  const sentences = [captionOf(memory, strings), chosenOf(memory, strings)] as const;
  const conclusion = sentences.join(' ');

  return (
    <WidgetFace
      widget={widget}
      strings={strings}
      root={root}
      name="memory"
      title={strings.title}
      conclusion={conclusion}
    >
      <p className="ask">{strings.ask}</p>
      <Figure
        picture={picture}
        strings={strings}
        renderer={plotRenderer}
        name={fill(strings['figure.name'], { t: memory.t })}
        description={`${conclusion} ${descriptionOf(memory, strings)}`}
        live={widget.live}
        caption={
          <>
            <Figures text={sentences[0]} />
            <br />
            <Figures text={sentences[1]} />
          </>
        }
        failed={strings['error.fetch']}
        onPick={onPick}
      />
      <Player
        widget={widget}
        step={memory.t}
        steps={steps}
        min={1}
        onStep={onStep}
        strings={strings}
        perSecond={6}
      />
      <Chosen memory={memory} set={set} strings={strings} />
      <Controls widget={widget} memory={memory} strings={strings} />
      <Readout memory={memory} strings={strings} />
      <DataTable
        summary={strings['table.summary']}
        caption={fill(strings['table.caption'], { t: memory.t })}
        data={() => tableOf(memory, strings)}
        live={widget.live}
      />
      <ExportMenu
        widget={widget}
        name="memory"
        codec={memoryCodec}
        initial={initial}
        root={root}
        table={() => tableOf(memory, strings)}
        strings={strings}
      />
    </WidgetFace>
  );
}
