/**
 * Computes a map away from the page, half of it at a time: a newer request ends an older one.
 * @module
 */
import { mapRow, type MapRequest, type Run } from './map-row.ts';

/** What the page sends. */
export interface Order {
  readonly id: number;
  readonly request: MapRequest;
}

/** What it hears back: some rows, from `first` on. */
export interface Delivery {
  readonly id: number;
  readonly first: number;
  readonly rows: readonly (readonly Run[])[];
}

/** Rows in one message. */
const BATCH = 20;

let latest = -1;

async function serve({ id, request }: Order): Promise<void> {
  latest = id;
  const { length } = request.betas;
  for (let first = 0; first < length; first += BATCH) {
    // A newer order may have come in: messages are only read between tasks.
    await new Promise((resolve) => setTimeout(resolve));
    if (latest !== id) return;
    const count = Math.min(BATCH, length - first);
    const rows = Array.from({ length: count }, (_, i) => mapRow(request, first + i));
    postMessage({ id, first, rows } satisfies Delivery);
  }
}

addEventListener('message', (event: MessageEvent<Order>) => void serve(event.data));
