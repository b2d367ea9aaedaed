import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import type { Drawing } from './draw.ts';
import { FRAMES, type FrameName } from './frame.ts';
import type { Render, Renderer } from './renderer.ts';
import { staticFigure } from './static-figure.ts';
import { useNarrow } from './use-narrow.ts';
import { usePick } from './use-pick.ts';

interface FigureProps<P, S> {
  readonly picture: P;
  readonly strings: S;
  readonly renderer: Renderer<P, S>;
  readonly frame?: FrameName;
  /** The figure's name, for readers who do not see it. */
  readonly name: string;
  /** What it shows in its current state. */
  readonly description: string;
  /** False until a reader changed something: the drawing made at build time stands till then. */
  readonly live: boolean;
  readonly caption: ReactNode;
  /** Said in place of the caption when the code that draws could not be fetched. */
  readonly failed: string;
  /** Called with a value on the x axis while a reader presses or drags on the figure. */
  readonly onPick?: (x: number) => void;
}

/** Hosts a plot: drawn at build time, redrawn from state, at most once a frame, after the first change. */
export function Figure<P, S>(props: FigureProps<P, S>) {
  const { picture, strings, renderer, frame = 'wide', name, description, live, onPick } = props;
  const describedBy = useId();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const wanted = useRef<number>(null);
  const [woken, setWoken] = useState(false);
  const [failed, setFailed] = useState(false);
  const [render, setRender] = useState<Render<P, S> | null>(null);
  const narrow = useNarrow(host, live || woken);
  const [html] = useState(() =>
    staticFigure(renderer.now, picture, strings, frame, { name, describedBy }),
  );

  const pick = (clientX: number) => {
    if (!drawing.current) {
      wanted.current = clientX;
      setWoken(true);
    } else onPick?.(valueAt(drawing.current, clientX));
  };
  const pointer = usePick(pick);

  useEffect(() => {
    // Whatever changed the page before the script ran may have cost it the drawing.
    if (!host.current?.firstChild) setWoken(true);
  }, []);

  useEffect(() => {
    if (!live && !woken) return;
    renderer.load().then(
      (loaded) => {
        setRender(() => loaded);
        setFailed(false);
      },
      () => setFailed(true),
    );
  }, [live, woken, renderer, picture]);

  useEffect(() => {
    if (!render) return;
    const request = requestAnimationFrame(() => {
      const size = narrow ? FRAMES.narrow : FRAMES[frame];
      drawing.current = render(picture, strings, size, { name, describedBy });
      drawing.current.svg.setAttribute('class', 'plot');
      host.current?.replaceChildren(drawing.current.svg);
      if (wanted.current !== null) onPick?.(valueAt(drawing.current, wanted.current));
      wanted.current = null;
    });
    return () => cancelAnimationFrame(request);
  }, [render, picture, strings, narrow, frame, name, describedBy, onPick]);

  return (
    <figure className={`figure ${frame}`}>
      <div
        ref={host}
        className="figure-host"
        data-drawn={render ? 'live' : 'static'}
        {...(onPick && pointer)}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p id={describedBy} className="sr-only">
        {description}
      </p>
      <figcaption>{failed ? props.failed : props.caption}</figcaption>
    </figure>
  );
}

/** The value on the x axis under a place on the screen. */
function valueAt({ svg, invertX }: Drawing, clientX: number): number {
  const box = svg.getBoundingClientRect();
  return invertX(((clientX - box.left) / box.width) * svg.viewBox.baseVal.width);
}
