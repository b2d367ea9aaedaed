import { fill } from '../../../lib/i18n/template.ts';
import { SITTING, sittingOf } from '../../../lib/quiz/sitting.ts';
import { part } from '../piece.ts';
import { keep, onProgress, remembered } from '../progress.ts';
import { questionPiece, type QuestionPiece } from './quiz-question.ts';
import type { QuizStrings } from './strings.ts';

/** What the address calls a sitting, and what is kept of it is marked with; from 1 on. */
const SITTING_NAME = 'quiz';

/** `<course-quiz>`: asks a sitting's questions, says of each answer what led there, and counts. */
export class CourseQuiz extends HTMLElement {
  readonly #answers = new Map<string, string>();
  #questions: readonly QuestionPiece[] = [];
  #sitting = 0;
  /** Whether the browser has kept something, so that its absence says that it was forgotten. */
  #stored = false;

  connectedCallback(): void {
    if (this.#questions.length > 0) return;
    this.#questions = [...this.querySelectorAll<HTMLElement>('.quiz-question')].map((element) =>
      questionPiece(element, this.#words, (id, answer) => this.#take(id, answer)),
    );
    this.#restore();
    part(this, '.repeat', HTMLElement).addEventListener('click', () => this.#start(this.#sitting));
    part(this, '.others', HTMLElement).addEventListener('click', () =>
      this.#start(this.#sitting + 1),
    );
    this.#show();
    this.toggleAttribute('data-ready', true);
    onProgress(() => {
      const stored = remembered('quiz').size > 0;
      if (this.#stored && !stored) this.#answers.clear();
      if (this.#stored !== stored) this.#show();
      this.#stored = stored;
    });
  }

  get #words(): QuizStrings {
    return JSON.parse(this.dataset['words'] ?? '{}') as QuizStrings;
  }

  get #asked(): readonly QuestionPiece[] {
    return sittingOf(this.#sitting, this.#questions.length).flatMap(
      (at) => this.#questions[at] ?? [],
    );
  }

  /** The sitting that the address names, or else the one that was begun, with its answers. */
  #restore(): void {
    const pairs = [...remembered('quiz')].map((item) => /^([^=]*)=(.*)$/s.exec(item) ?? []);
    const kept = new Map(pairs.map(([, name = '', value = '']) => [name, value]));
    const begun = sittingIn(kept.get(SITTING_NAME) ?? null);
    kept.delete(SITTING_NAME);
    const named = sittingIn(new URL(location.href).searchParams.get(SITTING_NAME));
    this.#sitting = named ?? begun ?? 0;
    if (this.#sitting === begun) for (const [id, answer] of kept) this.#answers.set(id, answer);
  }

  #take(id: string, answer: string): void {
    this.#answers.set(id, answer);
    this.#keep();
    this.#show();
    this.#questions.find((question) => question.id === id)?.focus('said');
  }

  #start(sitting: number): void {
    this.#answers.clear();
    this.#sitting = sitting;
    this.#keep();
    this.#show();
    const address = new URL(location.href);
    address.searchParams.set(SITTING_NAME, String(sitting + 1));
    history.replaceState(history.state, '', address);
    this.#asked[0]?.focus('answer');
  }

  #keep(): void {
    const answers = [...this.#answers].map(([id, answer]) => `${id}=${answer}`);
    keep('quiz', new Set([`${SITTING_NAME}=${this.#sitting + 1}`, ...answers]));
  }

  #show(): void {
    const asked = new Set(this.#asked);
    let right = 0;
    for (const question of this.#questions) {
      question.element.hidden = !asked.has(question);
      const answer = asked.has(question) ? this.#answers.get(question.id) : undefined;
      if (question.show(answer ?? null)) right += 1;
    }
    const done = [...asked].filter(({ element }) => 'committed' in element.dataset).length;
    const counts = { right, done, size: Math.min(SITTING, asked.size) };
    const finished = done === asked.size;
    part(this, '.score', HTMLElement).textContent = finished ? '' : fill(this.#words.score, counts);
    part(this, '.result', HTMLElement).textContent = finished
      ? fill(this.#words.finished, counts)
      : '';
    const link = new URL(location.href);
    link.searchParams.set(SITTING_NAME, String(this.#sitting + 1));
    link.hash = this.id;
    part(this, '.link', HTMLAnchorElement).href = link.href;
  }
}

/** A sitting as it is written, from 1 on; undefined where it is none. */
function sittingIn(text: string | null): number | undefined {
  const number = /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : NaN;
  return Number.isNaN(number) ? undefined : number - 1;
}
