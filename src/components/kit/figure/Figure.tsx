import { atom, type ReadableAtom } from 'nanostores';
import { Fragment, useEffect, useId, useRef, useState, type ReactNode } from 'react';

import { usePart, useSettled, useStatus, useWidget } from '../context.ts';
import { firstOf, type Shown } from '../store.ts';
import { Steady } from '../Steady.tsx';
import { NoBreak } from '../words/NoBreak.tsx';
import type { KitWords } from '../words/index.ts';
import type { FormName } from './frame.ts';
import { HandleKeys, type HandleOf } from './HandleKeys.tsx';
import type { LazyPlot } from './lazy.ts';
import { staticFigure } from './static-figure.ts';
import { useDrawing } from './use-drawing.ts';
import { useFrame } from './use-frame.ts';
import { usePick } from './use-pick.ts';

/** Words that follow from what is shown; a list stands on lines of its own. */
export type Say<S extends object, R, W, E = unknown> = (
  shown: Shown<S, R>,
  words: W & KitWords,
  extra: E,
) => string | readonly string[];

export interface FigureProps<S extends object, R, W, E = unknown> {
  readonly plot: LazyPlot<Shown<S, R>, W & KitWords, E>;
  /** What it shows besides the widget's run, such as what a worker computes. */
  readonly extra?: ReadableAtom<E>;
  readonly form?: FormName;
  /** The figure's name, for readers who do not see it. */
  readonly name: Say<S, R, W>;
  /** What it shows, as its caption says it; where there is none, `<Caption>` stands somewhere near. */
  readonly caption?: Say<S, R, W, E>;
  /** What there is to see besides, for readers who do not see it. */
  readonly describe?: Say<S, R, W>;
  /** Called with a place in axis units while a reader presses or drags on the figure. */
  readonly onPick?: (x: number, y: number, state: S) => void;
  /** A point to drag, to tap into place, or to move by the keys of a button under the figure. */
  readonly handle?: HandleOf<S, R, W>;
  /** The controls that belong to it: under it, or beside it where there is room. */
  readonly children?: ReactNode;
}

const NOTHING = atom(undefined);

const asText = (said: string | readonly string[]): string =>
  typeof said === 'string' ? said : said.join(' ');

/** Hosts a plot: drawn at build time, redrawn from what is shown, at most once a frame, after the first change. */
export function Figure<S extends object, R, W, E = unknown>(props: FigureProps<S, R, W, E>) {
  const { plot, form = 'alone', name, caption, describe, handle, children } = props;
  const extra = (props.extra ?? NOTHING) as ReadableAtom<E>;
  const { store, words } = useWidget<S, R, W>();
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const live = useStatus('live');
  const [woken, setWoken] = useState(false);
  const awake = live || woken;
  const size = useFrame(host, form, awake);
  const nameOf = (shown: Shown<S, R>) => asText(name(shown, words, undefined));
  const [html] = useState(() => {
    const shown = firstOf(store.shown);
    const naming = { name: nameOf(shown), describedBy: id };
    return staticFigure(plot, shown, words, extra.get(), form, naming);
  });
  const onPick = (x: number, y: number) => {
    const state = store.state.get();
    if (props.onPick) props.onPick(x, y, state);
    else handle?.onMove(x, y, state);
  };
  const drawing = useDrawing({
    host,
    awake,
    plot,
    extra,
    size,
    naming: (shown) => ({ name: nameOf(shown), describedBy: id }),
    onPick,
  });
  const pointer = usePick(host, {
    pick: (x, y) => {
      if (!drawing.pick(x, y)) setWoken(true);
    },
    grip: () => (handle ? drawing.screenOf(handle.at(store.shown.get())) : null),
  });

  useEffect(() => {
    // Whatever changed the page before the script ran may have cost it the drawing.
    if (!host.current?.firstChild) setWoken(true);
  }, []);

  const picks = Boolean(props.onPick ?? handle);
  return (
    <figure className={children ? 'figure with-hand' : 'figure'}>
      <div
        ref={host}
        className="figure-host"
        data-drawn={drawing.loaded ? 'live' : 'static'}
        data-picks={handle ? 'handle' : picks ? 'place' : undefined}
        {...(picks && pointer)}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') setWoken(true);
        }}
        onPointerMove={(event) => {
          if (event.pointerType === 'mouse' && event.buttons === 0) drawing.point();
          if (picks) pointer.onPointerMove(event);
        }}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: html }}
      />
      <Description<S, R>
        id={id}
        say={(shown) =>
          [caption?.(shown, words, extra.get()) ?? [], describe?.(shown, words, undefined) ?? []]
            .flat()
            .join(' ')
        }
      />
      {(handle ?? children) && (
        <div className="hand">
          {children}
          {handle && <HandleKeys handle={handle} />}
        </div>
      )}
      {drawing.failed ? (
        <figcaption>{words['error.fetch']}</figcaption>
      ) : (
        caption && <Caption as="figcaption" extra={extra} say={caption} active={awake} />
      )}
    </figure>
  );
}

interface CaptionProps<S extends object, R, W, E> {
  readonly as?: 'div' | 'figcaption';
  readonly extra?: ReadableAtom<E>;
  readonly say: Say<S, R, W, E>;
  /** False while its figure is as the page was built. */
  readonly active?: boolean;
}

/** What a figure shows, in words that follow it; in a place of its own where two figures share one. */
export function Caption<S extends object, R, W, E = unknown>(props: CaptionProps<S, R, W, E>) {
  const { as = 'div', say, active } = props;
  const extra = (props.extra ?? NOTHING) as ReadableAtom<E>;
  return (
    <Steady as={as} className="caption" {...(active !== undefined && { active })}>
      <Said extra={extra} say={say} />
    </Steady>
  );
}

interface SaidProps<S extends object, R, W, E> {
  readonly extra: ReadableAtom<E>;
  readonly say: Say<S, R, W, E>;
}

/** Renders again only when its words are others. */
function Said<S extends object, R, W, E>({ extra, say }: SaidProps<S, R, W, E>) {
  const { store, words } = useWidget<S, R, W>();
  const now = usePart(extra, (value) => value);
  const text = usePart(store.told, (shown) => [say(shown, words, now)].flat().join('\n'));
  return text.split('\n').map((line, i) => (
    <Fragment key={i}>
      {i > 0 && <br />}
      <NoBreak text={line} />
    </Fragment>
  ));
}

interface DescriptionProps<S extends object, R> {
  readonly id: string;
  readonly say: (shown: Shown<S, R>) => string;
}

/** The figure in words. They follow once it has come to rest: nobody hears them while it moves. */
function Description<S extends object, R>({ id, say }: DescriptionProps<S, R>) {
  const { store } = useWidget<S, R>();
  const text = useSettled(store.shown, say);
  return (
    <p id={id} className="sr-only">
      {text}
    </p>
  );
}
