import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

import type { Drawing } from './draw.ts';
import { FRAMES, narrowUpTo, type FrameName } from './frame.ts';
import { HandleKeys, type Handle } from './HandleKeys.tsx';
import type { Render, Renderer } from './renderer.ts';
import type { Drawn } from './scene.ts';
import { staticFigure } from './static-figure.ts';
import { useNarrow } from './use-narrow.ts';
import { usePick } from './use-pick.ts';

/** The words a figure itself needs. */
interface Hint {
  readonly 'handle.keys'?: string;
}

interface FigureProps<P, S extends Hint> {
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
  /** Called with a place in axis units while a reader presses or drags on the figure. */
  readonly onPick?: (x: number, y: number) => void;
  /** A point to drag, to tap into place, or to move by the keys of a button under the figure. */
  readonly handle?: Handle;
}

/** Hosts a plot: drawn at build time, redrawn from state, at most once a frame, after the first change. */
export function Figure<P, S extends Hint>(props: FigureProps<P, S>) {
  const { picture, strings, renderer, frame = 'wide', name, description, live, handle } = props;
  const onPick = props.onPick ?? handle?.onMove;
  const describedBy = useId();
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawn<P> | null>(null);
  const drawnWith = useRef<readonly unknown[]>([]);
  const wanted = useRef<readonly [number, number]>(null);
  const [woken, setWoken] = useState(false);
  const [failed, setFailed] = useState(false);
  const [render, setRender] = useState<Render<P, S> | null>(null);
  const narrow = useNarrow(host, narrowUpTo(frame), live || woken);
  const [html] = useState(() =>
    staticFigure(renderer.now, picture, strings, frame, { name, describedBy }),
  );

  const pick = (clientX: number, clientY: number) => {
    if (!drawing.current) {
      wanted.current = [clientX, clientY];
      setWoken(true);
    } else onPick?.(...placeAt(drawing.current, clientX, clientY));
  };
  const grip = () => (handle && drawing.current ? pointOf(drawing.current, handle) : null);
  const pointer = usePick(host, { pick, grip });

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
      const setting = [render, strings, frame, narrow, describedBy];
      const naming = { name, describedBy };
      const stands = setting.every((value, i) => value === drawnWith.current[i]);
      if (!stands || !drawing.current?.repaint?.(picture, naming)) {
        const size = narrow ? FRAMES.narrow : FRAMES[frame];
        drawing.current = render(picture, strings, size, naming);
        drawnWith.current = setting;
        drawing.current.svg.setAttribute('class', 'plot');
        host.current?.replaceChildren(drawing.current.svg);
      }
      const place = wanted.current;
      wanted.current = null;
      if (place !== null) onPick?.(...placeAt(drawing.current, ...place));
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
      {handle && <HandleKeys handle={handle} hint={strings['handle.keys'] ?? ''} />}
      <figcaption>{failed ? props.failed : props.caption}</figcaption>
    </figure>
  );
}

/** Px of the frame for each px of the screen, and where the frame begins there. */
function onScreen({ svg }: Drawing) {
  const box = svg.getBoundingClientRect();
  return { box, scale: svg.viewBox.baseVal.width / box.width };
}

/** The place in axis units under a place on the screen. */
function placeAt(drawing: Drawing, clientX: number, clientY: number): [number, number] {
  const { box, scale } = onScreen(drawing);
  return [
    drawing.x.invert((clientX - box.left) * scale),
    drawing.y.invert((clientY - box.top) * scale),
  ];
}

/** Where on the screen a place in axis units is. */
function pointOf(drawing: Drawing, place: Handle): [number, number] {
  const { box, scale } = onScreen(drawing);
  return [box.left + drawing.x.apply(place.x) / scale, box.top + drawing.y.apply(place.y) / scale];
}
