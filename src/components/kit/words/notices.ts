import { fill } from '../../../lib/i18n/template.ts';
import type { Problem } from '../../../lib/url/index.ts';
import type { KitWords } from './index.ts';

/** What in a link could not be used, named in the reader's language. */
export function noticeOf({ param, given, used, reason }: Problem, words: KitWords): string {
  const detail =
    reason.kind === 'unknown' || reason.kind === 'unknown-parameter'
      ? { allowed: reason.allowed.join(', ') }
      : reason;
  return fill(words[`notice.${reason.kind}`], {
    ...detail,
    param: param.slice(0, 24),
    given,
    used,
  });
}
