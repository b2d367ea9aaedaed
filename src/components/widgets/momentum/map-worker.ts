/**
 * Computes a map away from the page, in two halves: a newer order ends an older one.
 * @module
 */
import { FINE, rowsOf, type MapGrid, type MapProblem } from '../../../lib/maps/momentum-map.ts';

/** What the page sends. */
export interface Order {
  readonly id: number;
  readonly problem: MapProblem;
}

/** What it hears back. */
export interface Delivery {
  readonly id: number;
  readonly grid: MapGrid;
}

/** A half that came sooner (ms) would be gone before it is seen. */
const SOON = 100;

let latest = -1;

async function serve({ id, problem }: Order): Promise<void> {
  latest = id;
  const began = performance.now();
  const { columns, rows } = FINE;
  const rowOf = rowsOf(problem, FINE);
  const values = new Float64Array(columns * rows);
  // Every other row first, each in the place of the one above it too.
  for (const first of [0, 1]) {
    // A newer order may have come in: messages are only read between tasks.
    await new Promise((resolve) => setTimeout(resolve));
    if (latest !== id) return;
    for (let row = first; row < rows; row += 2) {
      const computed = rowOf(row);
      values.set(computed, row * columns);
      if (first === 0) values.set(computed, (row + 1) * columns);
    }
    if (first === 0 && performance.now() - began < SOON) continue;
    const done = ((first + 1) * rows) / 2;
    postMessage({ id, grid: { values, columns, rows, done } } satisfies Delivery);
  }
}

addEventListener('message', (event: MessageEvent<Order>) => void serve(event.data));
