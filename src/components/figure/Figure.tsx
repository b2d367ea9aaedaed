import { useEffect, useId, useRef, useState, type PointerEvent, type ReactNode } from 'react';

import type { Drawing } from './draw.ts';
import { FRAMES, NARROW_UP_TO, type FrameName } from './frame.ts';
import type { Render, Renderer } from './renderer.ts';
import { staticFigure } from './static-figure.ts';

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
  /** Called with a value on the x axis while a reader presses or drags on the figure. */
  readonly onPick?: (x: number) => void;
}

/** Hosts a plot: drawn at build time, redrawn from state, at most once a frame, after the first change. */
export function Figure<P, S>(props: FigureProps<P, S>) {
  const { picture, strings, renderer, frame = 'wide', name, description, live, caption } = props;
  const describedBy = useId();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const [render, setRender] = useState<Render<P, S> | null>(null);
  const narrow = useNarrow(host, live);
  const [html] = useState(() =>
    staticFigure(renderer.now, picture, strings, frame, { name, describedBy }),
  );

  useEffect(() => {
    if (live) void renderer.load().then((loaded) => setRender(() => loaded));
  }, [live, renderer]);

  useEffect(() => {
    if (!render) return;
    const request = requestAnimationFrame(() => {
      const size = narrow ? FRAMES.narrow : FRAMES[frame];
      drawing.current = render(picture, strings, size, { name, describedBy });
      drawing.current.svg.setAttribute('class', 'plot');
      host.current?.replaceChildren(drawing.current.svg);
    });
    return () => cancelAnimationFrame(request);
  }, [render, picture, strings, narrow, frame, name, describedBy]);

  const pick = (event: PointerEvent<HTMLDivElement>) => {
    const svg = drawing.current?.svg;
    if (!props.onPick || !svg || event.buttons !== 1) return;
    const box = svg.getBoundingClientRect();
    const width = svg.viewBox.baseVal.width;
    props.onPick(drawing.current?.invertX(((event.clientX - box.left) / box.width) * width) ?? 0);
  };

  return (
    <figure className={`figure ${frame}`}>
      <div
        ref={host}
        className="figure-host"
        data-drawn={render ? 'live' : 'static'}
        onPointerDown={pick}
        onPointerMove={pick}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <p id={describedBy} className="sr-only">
        {description}
      </p>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** Whether the host is narrow, watched only once the figure is live. */
function useNarrow(host: { readonly current: HTMLDivElement | null }, live: boolean): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!live || !element) return;
    const measure = () => setNarrow(element.clientWidth <= NARROW_UP_TO && element.clientWidth > 0);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, live]);
  return narrow;
}
