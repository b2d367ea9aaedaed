import { part, wordsOf } from './piece.ts';

/** Copies a text; where that is refused, selects what shows it. Says whether it was copied. */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** `<copy-code>`: a button for the listing before it, each line of which is a `<code>`. */
export class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const listing = this.previousElementSibling;
    if (!listing) return;
    const { copied, notCopied } = wordsOf(this);
    part(this, 'button', HTMLButtonElement).addEventListener('click', () => {
      const lines = Array.from(
        listing.querySelectorAll('code'),
        ({ textContent }) => `${textContent}\n`,
      );
      void copyText(lines.join(''), listing).then((done) => {
        part(this, '.copied', HTMLElement).textContent = done ? copied : notCopied;
      });
    });
  }
}
