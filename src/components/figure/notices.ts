import { fill } from '../../lib/i18n/template.ts';
import type { Problem } from '../../lib/url/index.ts';
import type { KitStrings } from './kit-words.ts';

/** What in a link could not be used, named in the reader's language. */
export function noticeOf({ param, given, used, reason }: Problem, strings: KitStrings): string {
  const detail =
    reason.kind === 'unknown' || reason.kind === 'unknown-parameter'
      ? { allowed: reason.allowed.join(', ') }
      : reason;
  return fill(strings[`notice.${reason.kind}`], {
    ...detail,
    param: param.slice(0, 24),
    given,
    used,
  });
}

/** Everything about the address that a reader should know: what it said wrongly, and what it cannot hold. */
export const noticesOf = (
  { problems, fits }: { readonly problems: readonly Problem[]; readonly fits: boolean },
  strings: KitStrings,
): string[] => [
  ...problems.map((problem) => noticeOf(problem, strings)),
  ...(fits ? [] : [strings['menu.long']]),
];
