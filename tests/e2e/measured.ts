/** What a browser shows of widgets, measured inside a page. @module */

/** A view, or an example of one. */
export interface Measure {
  readonly name: string;
  /** From the top of its first plot to the end of its hand and its first words. */
  readonly height: number;
  /** The height of each plot. */
  readonly plots: readonly number[];
  /** What can be set without unfolding anything. */
  readonly controls: readonly string[];
  /** Words in plots that are smaller than 12 px or larger than 15 on the screen; code squeezed into a column. */
  readonly texts: readonly string[];
  /** Words in plots that stand on one another. */
  readonly overlaps: readonly string[];
}

/** Measures what a selector names; goes to `page.evaluate` whole, so it leans on nothing outside. */
export function measured(selector: string): Measure[] {
  const visible = (root: Element, what: string) =>
    [...root.querySelectorAll<HTMLElement>(what)].filter(
      (element) =>
        element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'),
    );
  const round = (px: number) => Math.round(px);
  return [...document.querySelectorAll(selector)].map((root) => {
    const plots = visible(root, '.figure-host .plot');
    const boxes = plots.map((plot) => plot.getBoundingClientRect());
    const [words] = visible(root, '.hand .loop, .caption'); // the hand's own readout comes first
    const ends = [...plots, ...visible(root, '.hand'), ...(words ? [words] : [])].map(
      (element) => element.getBoundingClientRect().bottom,
    );
    const controls = visible(
      root,
      '.player, .slider:not(.player *), .choice, .toggle, [role=group]:has(> button), .hand > button:not(.handle-keys)',
    );
    const texts: string[] = [];
    for (const code of visible(root, 'code'))
      if (code.getBoundingClientRect().height > 100)
        texts.push(`“${code.textContent}” is a column`);
    const overlaps: string[] = [];
    for (const plot of plots) {
      const labels = [...plot.querySelectorAll<SVGTextElement>('.layer text')]
        .filter((text) => text.textContent.trim() !== '')
        .map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const scale = text.getScreenCTM()?.a ?? NaN;
          // A line of words is less high than its box.
          const air = (bottom - top) * 0.2;
          return {
            words: text.textContent,
            size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
            box: { left, right, top: top + air, bottom: bottom - air },
          };
        });
      for (const { words, size } of labels)
        if (!(size >= 11.95 && size <= 15.05)) texts.push(`“${words}” is ${size.toFixed(1)} px`);
      for (const [i, one] of labels.entries())
        for (const other of labels.slice(i + 1)) {
          const across =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const down =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          if (across > 1 && down > 1) overlaps.push(`“${one.words}” on “${other.words}”`);
        }
    }
    return {
      name: root.id || (root.getAttribute('data-example') ?? ''),
      height: round(Math.max(...ends) - Math.min(...boxes.map(({ top }) => top))),
      plots: boxes.map(({ height }) => round(height)),
      controls: controls.map((control) => control.textContent.slice(0, 24)),
      texts,
      overlaps,
    };
  });
}
