import type { ReadableAtom } from 'nanostores';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { atRest, useWidget } from '../context.ts';
import type { Shown } from '../store.ts';
import type { KitWords } from '../words/index.ts';
import type { Drawing, Naming } from './draw.ts';
import type { Frame } from './frame.ts';
import type { LazyPlot, Loaded } from './lazy.ts';
import type { Place } from './marks.ts';

interface DrawingOptions<S extends object, R, W, E> {
  readonly host: RefObject<HTMLElement | null>;
  /** False while the drawing made at build time stands. */
  readonly awake: boolean;
  readonly plot: LazyPlot<Shown<S, R>, W & KitWords, E>;
  /** What the figure shows besides the widget's run. */
  readonly extra: ReadableAtom<E>;
  readonly size: Frame;
  readonly naming: (shown: Shown<S, R>) => Naming;
  readonly onPick: (x: number, y: number) => void;
}

/** Part of a screen within which a figure is drawn before a reader comes to it. */
const NEAR = '25% 0px';

function isNear(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > -innerHeight / 4 && top < innerHeight * 1.25;
}

/**
 * Keeps a figure's drawing: fetched once it is awake, then drawn outside React whenever what is shown changes.
 * React keeps away from what is in the host.
 */
export function useDrawing<S extends object, R, W, E>(options: DrawingOptions<S, R, W, E>) {
  const { host, awake, plot, size, extra } = options;
  const { store, words } = useWidget<S, R, W>();
  const drawing = useRef<Drawing>(null);
  const wanted = useRef<Place>(null);
  const latest = useRef(options);
  const [loaded, setLoaded] = useState<Loaded<Shown<S, R>, W & KitWords, E> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    if (!awake || loaded) return;
    let asked = false;
    const load = () => {
      if (asked) return;
      asked = true;
      plot.load().then(
        (found) => {
          setLoaded(found);
          setFailed(false);
        },
        () => {
          asked = false; // the next change asks anew
          setFailed(true);
        },
      );
    };
    load();
    return store.shown.listen(load);
  }, [awake, loaded, plot, store]);

  /** Where on the screen the drawing lies, and the px of its frame for each px there. */
  const onScreen = ({ element, axes }: Drawing) => {
    const box = element.getBoundingClientRect();
    return { box, scale: axes().base.width / box.width };
  };
  const placeAt = (shown: Drawing, [x, y]: Place): Place => {
    const { box, scale } = onScreen(shown);
    const { xAt, yAt } = shown.axes();
    return [xAt((x - box.left) * scale), yAt((y - box.top) * scale)];
  };

  useEffect(() => {
    const place = host.current;
    if (!loaded || !place) return;
    const show = () => {
      const now = store.shown.get();
      let made = drawing.current;
      if (!made) {
        made = drawing.current = loaded.makeDrawing();
        made.element.className = 'plot';
      }
      made.show(loaded.pictureOf(now, words, size, extra.get()), latest.current.naming(now));
      if (made.element.parentNode !== place) place.replaceChildren(made.element);
      const picked = wanted.current;
      wanted.current = null;
      if (picked) latest.current.onPick(...placeAt(made, picked));
    };
    // Out of sight it follows once all has come to rest.
    let seen = isNear(place);
    let stale = !seen;
    if (seen) show();
    const follow = () => {
      if (seen) show();
      stale = !seen;
    };
    const catchUp = () => {
      if (stale) show();
      stale = false;
    };
    const sight = new IntersectionObserver(
      (entries) => {
        seen = entries.at(-1)!.isIntersecting; // called with one at least
        if (seen) catchUp();
      },
      { rootMargin: NEAR },
    );
    sight.observe(place);
    const stops = [
      store.shown.listen(follow),
      extra.listen(follow),
      atRest(store.shown, 150, catchUp),
      atRest(extra, 150, catchUp),
    ];
    return () => {
      sight.disconnect();
      for (const stop of stops) stop();
    };
  }, [host, loaded, size, extra, store, words]);

  return {
    loaded: loaded !== null,
    failed,
    /** Picks a place on the screen; false where there is no drawing yet to say which that is: it is picked once there is. */
    pick: (x: number, y: number): boolean => {
      if (drawing.current) latest.current.onPick(...placeAt(drawing.current, [x, y]));
      else wanted.current = [x, y];
      return drawing.current !== null;
    },
    /** Where on the screen a place in axis units is; null where nothing is drawn yet. */
    screenOf: ([x, y]: Place): Place | null => {
      if (!drawing.current) return null;
      const { box, scale } = onScreen(drawing.current);
      const { px, py } = drawing.current.axes();
      return [box.left + px(x) / scale, box.top + py(y) / scale];
    },
    point: () => drawing.current?.point(),
  };
}
