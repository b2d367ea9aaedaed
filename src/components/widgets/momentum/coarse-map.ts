import { mapRow } from './map-row.ts';
import { COARSE, requestOf, type MapGrid } from './map.ts';
import type { Setting } from './model.ts';

/** The whole coarse map at once: what the page is built with, and what stands where there is no worker. */
export function coarseMap(setting: Setting): MapGrid {
  const request = requestOf(setting, COARSE);
  return {
    columns: COARSE.columns,
    rows: request.betas.map((_, row) => mapRow(request, row)),
  };
}
