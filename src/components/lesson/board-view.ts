import { extent, type Drawing, filled } from '../../lib/predict/drawing.ts';
import { pathOf, spread, yShare } from '../../lib/predict/plot.ts';
import type { Range } from '../../lib/predict/score.ts';
import { part } from './piece.ts';

/** What stands at the end of a line: its class, its words, its last value. */
export interface LineLabel {
  readonly name: 'guide' | 'mine' | 'curve';
  readonly text: string;
  readonly end: number;
}

const percent = (share: number): string => `${share * 100}%`;

/** The reader's line: whole where it was drawn, faint where it is only continued. */
export function showDrawing(board: HTMLElement, drawing: Drawing, range: Range): void {
  const line = filled(drawing);
  const span = extent(drawing);
  part(board, '.mine', SVGPathElement).setAttribute('d', span ? pathOf(line, range, span) : '');
  part(board, '.mine-outside', SVGPathElement).setAttribute('d', span ? pathOf(line, range) : '');
}

/** The mark of the keyboard's position, by shares of the plot's width and height. */
export function showCursor(board: HTMLElement, across: number, up: number): void {
  const cursor = part(board, '.cursor', HTMLElement);
  cursor.style.left = percent(across);
  cursor.style.bottom = percent(up);
}

/** Writes labels at the ends of lines, moved apart. */
export function showLabels(place: HTMLElement, labels: readonly LineLabel[], range: Range): void {
  const heights = spread(labels.map(({ end }) => yShare(end, range)));
  place.replaceChildren(
    ...labels.map(({ name, text }, i) => {
      const label = document.createElement('span');
      label.className = name;
      label.textContent = text;
      label.style.bottom = percent(heights[i] ?? 0);
      return label;
    }),
  );
}
