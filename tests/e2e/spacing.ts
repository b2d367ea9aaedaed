/** Text with more room than the site gives it, asked of inside a page: each function goes to `page.evaluate` whole. @module */

/** Has all of a long page laid out, and not only what is near the window. */
export function laidOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important; }');
  document.adoptedStyleSheets.push(sheet);
}

/** Sets the spacing that WCAG 2.2 names in 1.4.12; as a sheet made by script, which the page's policy lets pass. */
export function spaced(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :not(svg *) {
      line-height: 1.5 !important;
      letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Words of the page that are cut off, and words or controls that lie on another control. */
export function crowded(): string[] {
  const AIR = 2; // px that boxes may share unseen
  const main = document.querySelector('main') ?? document.body;
  // What only those who listen meet.
  const heard = [...main.querySelectorAll('*')].filter(
    (each) => each.matches('.sr-only') || getComputedStyle(each).clipPath === 'inset(50%)',
  );
  const seen = (element: Element) =>
    element.checkVisibility() &&
    !element.closest('svg, .katex, details:not([open]) > :not(summary)') &&
    !heard.some((one) => one.contains(element));
  const short = (element: Element) => element.outerHTML.slice(0, 100);
  const across = (one: DOMRect, other: DOMRect) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > AIR &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > AIR;
  const faults: string[] = [];
  const words: { readonly element: Element; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !seen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) words.push({ element, box });
    const whole = range.getBoundingClientRect();
    for (let at: Element | null = element; at && at !== main; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (/auto|scroll/.test(overflowX + overflowY)) break; // it can be brought into view
      const frame = at.getBoundingClientRect();
      const cut =
        (/hidden|clip/.test(overflowX) && whole.right > frame.right + AIR) ||
        (/hidden|clip/.test(overflowY) && whole.bottom > frame.bottom + AIR);
      if (cut) faults.push(`cut off: ${short(element)}`);
    }
  }
  const controls = [
    ...main.querySelectorAll('button, input, select, textarea, summary, .rail'),
  ].filter(seen);
  for (const control of controls) {
    const box = control.getBoundingClientRect();
    const strange = (other: Element) => !control.contains(other) && !other.contains(control);
    for (const one of words)
      if (strange(one.element) && across(box, one.box))
        faults.push(`${short(one.element)} on ${short(control)}`);
    for (const other of controls)
      if (strange(other) && across(box, other.getBoundingClientRect()))
        faults.push(`${short(other)} on ${short(control)}`);
  }
  for (const kept of main.querySelectorAll('[style*="contain"]')) {
    const bottom = (each: Element | null) => each?.getBoundingClientRect().bottom ?? NaN;
    if (seen(kept) && bottom(kept.firstElementChild) > bottom(kept) + AIR)
      faults.push(`out of its place: ${short(kept)}`);
  }
  return [...new Set(faults)];
}
