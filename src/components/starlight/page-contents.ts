import { onSection, presentSection } from './sections.ts';

/** `<page-contents>`: names the section on screen, in the rail too, and closes once it has led somewhere or the reader is elsewhere. */
export class PageContents extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const close = () => (details.open = false);
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) close();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      close();
      this.querySelector('summary')?.focus();
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.contains(relatedTarget)) close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) close();
    });
    onSection(() => this.#show());
  }

  #show(): void {
    const present = presentSection();
    const links = document.querySelectorAll<HTMLAnchorElement>('page-contents a, .rail nav a');
    let text = '';
    for (const link of links) {
      const here = present !== undefined && link.hash === `#${present.id}`;
      if (here) {
        link.setAttribute('aria-current', 'location');
        text = link.textContent;
      } else link.removeAttribute('aria-current');
    }
    const shown = this.querySelector('.present');
    if (shown) shown.textContent = text;
  }
}
