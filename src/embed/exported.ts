import type { WidgetContext } from '../components/kit/context.ts';
import { pictureOf } from '../components/kit/export/files.ts';
import { csv, json, tableIn } from '../components/kit/export/numbers.ts';
import { toPng } from '../components/kit/export/picture-file.ts';

/** The first figure, or the plotted numbers, as a file. */
export async function exported(
  context: WidgetContext,
  format: 'svg' | 'png' | 'csv' | 'json',
): Promise<string | Blob> {
  if (format === 'csv') return csv(tableIn(context));
  if (format === 'json') return json(tableIn(context));
  const { root, store, words } = context;
  if (!root.current) throw new Error('There is no figure.');
  const look = { figure: 0, ground: 'white', titled: true } as const;
  const svg = await pictureOf(root.current, look, store, words);
  return format === 'svg' ? svg : toPng(svg);
}
