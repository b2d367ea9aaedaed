/** Space, in pixels, between a pop-over and its term, and between it and the window's edges. */
const GAP = 6;
const EDGE = 12;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a pop-over's upper left corner goes: under its term, above it where there is no room below but
 * room above, and never past the sides of the window.
 */
export function placeFor(term: Box, popover: Size, view: Size): { left: number; top: number } {
  const rightmost = view.width - EDGE - popover.width;
  const left = Math.max(EDGE, Math.min(term.left, rightmost));
  const below = term.bottom + GAP;
  const above = term.top - GAP - popover.height;
  const fitsBelow = below + popover.height + EDGE <= view.height;
  return { left, top: fitsBelow || above < EDGE ? below : above };
}

/** Makes each term a button for the pop-over after it: click, tap, Enter and Space open it; Escape and a press elsewhere close it. */
export function attachTerms(page: Document): void {
  for (const link of page.querySelectorAll<HTMLElement>('a.term[data-term]')) {
    const popover = page.getElementById(link.dataset['term'] ?? '');
    if (popover && 'showPopover' in popover) attach(link, popover);
  }
}

function attach(link: HTMLElement, popover: HTMLElement): void {
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'false');

  const place = (): void => {
    const [first] = link.getClientRects(); // a term that breaks over two lines starts at the first
    if (!first) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const view = { width: clientWidth, height: clientHeight };
    const { left, top } = placeFor(first, popover.getBoundingClientRect(), view);
    popover.style.left = `${left + scrollX}px`;
    popover.style.top = `${top + scrollY}px`;
  };
  // A press on the term closes an open pop-over before the click comes, which must not open it again.
  let wasOpen = false;
  link.addEventListener('pointerdown', () => {
    wasOpen = popover.matches(':popover-open');
  });
  const toggle = (event: Event): void => {
    event.preventDefault();
    if (wasOpen || popover.matches(':popover-open')) popover.hidePopover();
    else {
      popover.showPopover();
      place();
      popover.focus({ preventScroll: true });
    }
    wasOpen = false;
  };
  link.addEventListener('click', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) toggle(event);
  });
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle(event);
  });
  popover.addEventListener('toggle', (event) => {
    const open = event.newState === 'open';
    link.setAttribute('aria-expanded', String(open));
    if (open) addEventListener('resize', place);
    else removeEventListener('resize', place);
  });
}
