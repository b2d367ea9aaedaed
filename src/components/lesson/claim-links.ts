import { kept, part, wordsOf } from './piece.ts';

/** `<claim-links>`: says which of a claim's two settings the reader has opened from here, in this session. */
export class ClaimLinks extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')];
    const before = kept(this).read();
    const seen = new Set<unknown>(Array.isArray(before) ? before : []);
    const say = () => {
      const { claimSeenOne, claimSeenBoth } = wordsOf(this);
      const said = ['', claimSeenOne, claimSeenBoth][seen.size] ?? '';
      part(this, '.said', HTMLElement).textContent = said;
      links.forEach((link, i) => link.toggleAttribute('data-seen', seen.has(i)));
    };
    links.forEach((link, i) =>
      link.addEventListener('click', () => {
        seen.add(i);
        kept(this).write([...seen]);
        say();
      }),
    );
    say();
  }
}
