import { part } from './piece.ts';
import { onProgress, remembered } from './progress.ts';

/** Shows in a piece whether its exercise, `slug#id`, was solved, now and whenever that changes. */
export function showSolved(piece: HTMLElement, name: string): void {
  onProgress(() => {
    const solved = remembered('solved').has(name);
    piece.toggleAttribute('data-solved', solved);
    part(piece, '.solved', HTMLElement).hidden = !solved;
  });
}
