import { useEffect, useRef, useState } from 'react';

import { FINE, refined, requestOf, withRows, type MapGrid } from './map.ts';
import type { Delivery, Order } from './map-worker.ts';
import type { Setting } from './model.ts';

/** A map, and how much of it is as fine as it gets. */
export interface LiveMap {
  readonly grid: MapGrid;
  /** Fine rows so far, of `FINE.rows`; null where no worker computes any. */
  readonly done: number | null;
}

interface Progress {
  readonly grid: MapGrid;
  readonly done: number;
}

/**
 * The map of a setting. The one the page was built with stands first; then a worker replaces it half by half, and
 * the rows of the last setting stay until theirs come. Where no worker can be had the coarse map follows the
 * setting, computed in the page.
 *
 * @param built - the coarse map of the setting that the page was built with.
 * @param live - false while the drawing made at build time stands: nothing is computed then.
 */
export function useMap(setting: Setting, built: MapGrid, live: boolean): LiveMap {
  const { kappa, rotation, x, y, steps } = setting;
  const [refused, setRefused] = useState(false);
  const [coarse, setCoarse] = useState(built);
  const [progress, setProgress] = useState<Progress | null>(null);
  const worker = useRef<Worker | null>(null);
  const orders = useRef(0);

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!live || refused) return;
    const id = ++orders.current;
    const asked: Setting = { kappa, rotation, x, y, steps };
    try {
      worker.current ??= new Worker(new URL('./map-worker.ts', import.meta.url), {
        type: 'module',
      });
      // A worker that cannot be had (an old browser, a strict host) leaves the coarse map to the page.
      worker.current.onerror = () => setRefused(true);
      worker.current.onmessage = ({ data }: MessageEvent<Delivery>) => {
        if (data.id !== orders.current) return;
        setProgress((before) => {
          const { first, rows } = data;
          const grid = before?.grid ?? refined(built);
          return { grid: withRows(grid, first, rows), done: first + rows.length };
        });
      };
      worker.current.postMessage({ id, request: requestOf(asked, FINE) } satisfies Order);
    } catch {
      queueMicrotask(() => setRefused(true));
    }
  }, [live, refused, built, kappa, rotation, x, y, steps]);

  useEffect(() => {
    if (!refused) return;
    let asked = true;
    import('./coarse-map.ts').then(
      ({ coarseMap }) => {
        if (asked) setCoarse(coarseMap({ kappa, rotation, x, y, steps }));
      },
      () => {}, // not to be had either: the last map stays
    );
    return () => {
      asked = false;
    };
  }, [refused, kappa, rotation, x, y, steps]);

  if (refused) return { grid: coarse, done: null };
  return { grid: progress?.grid ?? coarse, done: progress?.done ?? 0 };
}
