/** U+2060: no line break here, nothing to see. */
export const WORD_JOINER = '\u2060';

/** What ends with one of these lets a line break before Hangul, even under `word-break: keep-all`. */
const CLOSER = '[)\\]}”’"\'%‰°…»」』〉》|]';

/**
 * Binds a particle to the bracket, quote or percent sign before it, so that 은 in `편향 보정(bias correction)은`
 * never starts a line.
 */
export const bindJosa = (text: string): string =>
  text.replace(new RegExp(`(${CLOSER})(?=[가-힣])`, 'gu'), `$1${WORD_JOINER}`);

/** Whether Hangul right after this text could start a line. */
export const endsInCloser = (text: string): boolean => new RegExp(`${CLOSER}$`, 'u').test(text);

/** The same for a catalogue of strings; templates can be bound before they are filled. */
export const bindAll = <T extends Readonly<Record<string, string>>>(strings: T): T =>
  Object.fromEntries(Object.entries(strings).map(([key, text]) => [key, bindJosa(text)])) as T;
