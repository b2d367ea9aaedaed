import type { WritableAtom } from 'nanostores';

import type { Store } from '../../kit/store.ts';
import type { MapGrid } from '../../../lib/maps/momentum-map.ts';
import type { Delivery, Order } from './map-worker.ts';
import type { Run } from './model.ts';
import type { State } from './params.ts';

/**
 * Has a worker compute the map of the state on show from the first change on, and puts it into `grid`, half by half
 * where it takes long; the last one stays until then. Where no worker can be had (an old browser, a strict host) there is no grid.
 *
 * @returns what ends it.
 */
export function followMap(
  { told }: Pick<Store<State, Run>, 'told'>,
  grid: WritableAtom<MapGrid | null>,
): () => void {
  let worker: Worker | null = null;
  let refused = false;
  let asked = '';
  let id = 0;
  const refuse = () => {
    refused = true;
    grid.set(null);
  };
  const ask = () => {
    const { problem } = told.get().run;
    const key = JSON.stringify(problem);
    if (refused || key === asked) return;
    asked = key;
    try {
      worker ??= start();
      worker.postMessage({ id: ++id, problem } satisfies Order);
    } catch {
      refuse();
    }
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' });
    made.onerror = refuse;
    made.onmessage = ({ data }: MessageEvent<Delivery>) => {
      if (data.id === id) grid.set(data.grid);
    };
    return made;
  };
  const stop = told.listen(ask);
  return () => {
    stop();
    worker?.terminate();
  };
}
