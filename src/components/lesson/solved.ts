import { onProgress, remembered } from './progress.ts';

/** Shows in a piece whether its exercise, `slug#id`, was solved, now and whenever that changes. */
export function showSolved(piece: HTMLElement, name: string): void {
  const mark = piece.querySelector<HTMLElement>('.solved')!; // the markup has one
  onProgress(() => {
    mark.hidden = !remembered('solved').has(name);
    piece.toggleAttribute('data-solved', !mark.hidden);
  });
}
