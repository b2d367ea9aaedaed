/** Questions to a page, asked inside it: each function goes to `page.evaluate` whole, so it leans on nothing outside. @module */

/** Whether the ground is light or dark: a theme that did not take would be checked for nothing. */
export function ground(): 'light' | 'dark' {
  const [html, body] = [document.documentElement, document.body].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  const colour = (body === 'rgba(0, 0, 0, 0)' ? html : body) ?? '';
  return Number(/[\d.]+/.exec(colour)?.[0]) > 127 ? 'light' : 'dark';
}

/** Formulas whose subscript or superscript is not smaller than what it stands at. */
export function grownScripts(): string[] {
  const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  return [...document.querySelectorAll('.katex .msupsub')]
    .filter((script) => {
      const letter = script.querySelector('.mord.mtight, .mtight');
      return letter === null || size(letter) >= size(script);
    })
    .map((script) => script.closest('.katex')?.querySelector('annotation')?.textContent ?? '');
}

/** Leaves three rows of each table of a widget's numbers: the rest are like them, and axe would look at every cell. */
export function fewRows(): void {
  for (const row of document.querySelectorAll('.data-table tbody tr:nth-child(n + 4)'))
    row.remove();
}

/** How far the page scrolls sideways, and the first elements that make it; nothing where it does not. */
export function sidewaysScroll(): string[] {
  window.scrollTo(0, 0); // where an earlier question may have left it
  const edge = document.documentElement.clientWidth;
  const clipped = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || clipped(element.parentElement));
  const outside = [...document.body.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > edge + 1 && !clipped(element.parentElement),
  );
  window.scrollTo(10_000, 0);
  if (window.scrollX === 0) return [];
  const culprits = outside.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
  return [`scrolls by ${window.scrollX} px`, ...culprits];
}

/** Elements with a transition, an animation or a gliding scroll that lasts. */
export function moving(): string[] {
  const lasts = (durations: string) =>
    durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const style = getComputedStyle(element);
      const glides = element === document.scrollingElement && style.scrollBehavior !== 'auto';
      return glides || lasts(style.transitionDuration) || lasts(style.animationDuration);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Resolves once the page has not scrolled for ten frames: a swipe glides on after the finger has left. */
export async function scrollAtRest(): Promise<void> {
  for (let still = 0, last = NaN; still < 10;) {
    await new Promise(requestAnimationFrame);
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
  }
}

/** Begins to note, frame by frame, which parts of a widget do not stay where and as large as they are. */
export function watchShifts(widget: Element): void {
  const parts = [
    ...widget.querySelectorAll('.figure-host, .hand, .player, .controls, .readout, .menu'),
  ].filter((part) => part.checkVisibility()); // what is folded has no place
  const places = () => {
    const { top, left } = widget.getBoundingClientRect();
    return parts.map((part) => {
      const box = part.getBoundingClientRect();
      return [box.top - top, box.left - left, box.width, box.height].map(Math.round).join(' ');
    });
  };
  const before = places();
  const found = new Set<string>();
  Object.assign(window, { shiftsFound: found });
  requestAnimationFrame(function look() {
    for (const [i, place] of places().entries()) {
      if (place !== before[i])
        found.add(`${parts[i]?.className}: ${before[i]} → ${place} (top, left, width, height)`);
    }
    requestAnimationFrame(look);
  });
}

/** What has moved since `watchShifts`. */
export async function shifts(): Promise<string[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return [...(window as unknown as { shiftsFound: Set<string> }).shiftsFound];
}

/** Gives each figure the width that the build has drawn it for: a browser draws it as wide as its place. */
export function asBuilt(widget: Element): void {
  for (const host of widget.querySelectorAll<HTMLElement>('.figure-host')) {
    const plot = [...host.querySelectorAll('.plot')].find((each) => each.checkVisibility());
    const { width } = plot?.querySelector('svg')?.viewBox.baseVal ?? {};
    host.style.width = `${width}px`;
  }
}

/** Comes by every figure with a mouse, so that the browser draws it for the width it has now; those that it does not draw. */
export async function drawnLive(): Promise<string[]> {
  const hosts = [...document.querySelectorAll<HTMLElement>('.figure-host')];
  const drawn = (host: HTMLElement) => host.dataset['drawn'] === 'live';
  for (const host of hosts) {
    const until = performance.now() + 10_000;
    host.scrollIntoView({ block: 'center', behavior: 'instant' });
    host.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
    // Its drawing follows a new width once it is in sight, which is said a frame later.
    for (let frame = 0; frame < 3 || (!drawn(host) && performance.now() < until); frame++)
      await new Promise(requestAnimationFrame);
  }
  return hosts.filter((host) => !drawn(host)).map((host) => host.outerHTML.slice(0, 120));
}

/** Resolves once what follows from a change has been drawn and told: words, and figures out of sight, come last. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** Moves a slider through its middle, and says which inputs of its view besides those of its own control were written to. */
export async function writtenInputs(slider: Element): Promise<string[]> {
  const input = slider as HTMLInputElement;
  const frames = async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  };
  input.focus(); // the control that had the focus may say its value otherwise once it has lost it
  await frames();
  const control = input.closest('.slider');
  const written = new Set<string>();
  const observer = new MutationObserver((records) => {
    for (const { target, attributeName } of records)
      if (target instanceof HTMLInputElement && !control?.contains(target))
        written.add(`${attributeName ?? ''} of ${target.labels?.[0]?.textContent ?? target.name}`);
  });
  const view = input.closest('.widget') ?? document.body; // other views may show the same number
  observer.observe(view, { subtree: true, attributes: true });
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const share of [0.3, 0.45, 0.6]) {
    setValue?.call(input, String(share * Number(input.max)));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await frames();
  }
  await new Promise((resolve) => setTimeout(resolve, 300)); // what follows once it has come to rest
  observer.disconnect();
  return [...written];
}

/** Drags a slider to and fro: how high its widget was meanwhile, and which words are cut off once it has come to rest. */
export async function dragged(slider: Element): Promise<{ heights: number[]; cut: string[] }> {
  const input = slider as HTMLInputElement;
  const widget = input.closest('.widget');
  if (!widget) throw new Error('dragged: the slider is in no widget');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const heights = new Set<number>();
  for (const share of [0.5, 0.1, 0.3, 0.5, 0.7, 0.9, 0.7, 0.5, 0.3]) {
    setValue?.call(input, String(share * Number(input.max)));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100)); // words follow a few times a second
    heights.add(Math.round(widget.getBoundingClientRect().height));
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  const kept = [...widget.querySelectorAll<HTMLElement>('[style*="contain"]')];
  const bottom = (box: Element | null) => box?.getBoundingClientRect().bottom ?? NaN;
  const cut = kept.filter((box) => bottom(box.firstElementChild) > bottom(box) + 0.5);
  return { heights: [...heights], cut: cut.map((box) => box.textContent) };
}

/** The links that have a browser's own colours, which no theme of the site has. */
export function plainLinks(): string[] {
  const own = document.createElement('a');
  own.href = '#';
  own.style.setProperty('all', 'revert');
  document.body.append(own);
  const { color } = getComputedStyle(own);
  own.remove();
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.sl-skip-link)')]
    .filter((link) => getComputedStyle(link).color === color)
    .map((link) => link.outerHTML.slice(0, 80));
}

/** Cells that are laid out as something else, and so stand in no column. */
export const looseCells = (): string[] =>
  [...document.querySelectorAll('td, th')]
    .filter((cell) => !/^(table-cell|none)$/.test(getComputedStyle(cell).display))
    .map((cell) => cell.textContent.slice(0, 40));
