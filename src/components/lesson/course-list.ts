import { fill } from '../../lib/i18n/template.ts';
import { part } from './piece.ts';
import { onProgress, remembered } from './progress.ts';

/** `<course-list>`: beside each lesson, whether it was read and how many of its exercises were solved; above all, where to go on. */
export class CourseList extends HTMLElement {
  connectedCallback(): void {
    onProgress(() => this.#show());
  }

  #show(): void {
    const [read, solved] = [remembered('read'), remembered('solved')];
    const lessons = [...this.querySelectorAll<HTMLElement>('[data-lesson]')];
    for (const lesson of lessons) {
      const { lesson: slug = '', checked = '' } = lesson.dataset;
      const ids = checked.split(' ').filter(Boolean);
      const done = ids.filter((id) => solved.has(`${slug}#${id}`)).length;
      const words = [
        ...(read.has(slug) ? [`✓ ${this.dataset['read'] ?? ''}`] : []),
        ...(done > 0 ? [fill(this.dataset['solved'] ?? '', { done, all: ids.length })] : []),
      ];
      part(lesson, '.done', HTMLElement).textContent = words.join(' · ');
    }
    const next = part(this, '.next', HTMLAnchorElement);
    const unread = lessons.find(({ dataset }) => !read.has(dataset['lesson'] ?? ''));
    const link = unread?.querySelector('a');
    next.hidden = read.size + solved.size === 0 || !link;
    if (!link) return;
    next.href = link.href;
    next.textContent = `${next.dataset['words'] ?? ''} ${link.textContent}`;
  }
}
