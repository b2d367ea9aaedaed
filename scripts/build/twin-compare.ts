import type { Item, Outline, Section } from './twin-outline.ts';

/** One page in both languages. */
export type Twins = Readonly<Record<'ko' | 'en', Outline>>;

const IN_ORDER = ['component', 'formula', 'code block'] as const;
const IN_ANY_ORDER = ['inline component', 'inline formula'] as const;

/**
 * What differs between a page and its twin beyond its text: frontmatter, section ids, formulas, components
 * with their props, code. Things on a line of their own must come in the same order; inside sentences,
 * whose word order differs, the same ones must appear in each section.
 *
 * A string may differ where the Korean one is written in Hangul, or where one says `ko` and the other `en`.
 *
 * @param slug - The page's name, for the messages.
 * @returns One message a difference; empty if the twins agree.
 */
export function compareTwins(slug: string, { ko, en }: Twins): string[] {
  const say = (left: Placed, right: Placed, what: string, inKo: string, inEn: string): string =>
    `${place('ko', slug, left)} ≠ ${place('en', slug, right)}: ${what}: ko has ${inKo}, en has ${inEn}`;

  if (ko.settings.join() !== en.settings.join())
    return [say(undefined, undefined, 'frontmatter', quote(ko.settings), quote(en.settings))];

  const at = firstDifference(ko.sections, en.sections, (a, b) => a.id === b.id);
  const [koSection, enSection] = [ko.sections[at], en.sections[at]];
  if (koSection ?? enSection)
    return [
      say(
        koSection,
        enSection,
        'section',
        quote(koSection && [koSection.id]),
        quote(enSection && [enSection.id]),
      ),
    ];

  return ko.sections.flatMap((left, i) => {
    const right = en.sections[i] ?? left;
    return differences(left, right).map(([kind, a, b]) =>
      say(a ?? left, b ?? right, `${kind} in “${left.id}”`, quote(a?.parts), quote(b?.parts)),
    );
  });
}

type Placed = { readonly line: number } | undefined;
type Difference = readonly [kind: Item['kind'], ko: Item | undefined, en: Item | undefined];

function differences(ko: Section, en: Section): Difference[] {
  const of = ({ items }: Section, kind: Item['kind']): Item[] =>
    items.filter((item) => item.kind === kind);
  const ordered = IN_ORDER.flatMap((kind): Difference[] => {
    const [left, right] = [of(ko, kind), of(en, kind)];
    const at = firstDifference(left, right, same);
    return left[at] || right[at] ? [[kind, left[at], right[at]]] : [];
  });
  const loose = IN_ANY_ORDER.flatMap((kind): Difference[] => {
    const [left, right] = [of(ko, kind), of(en, kind)];
    return [
      ...left
        .filter((a) => !right.some((b) => same(a, b)))
        .map((a): Difference => [kind, a, undefined]),
      ...right
        .filter((b) => !left.some((a) => same(a, b)))
        .map((b): Difference => [kind, undefined, b]),
    ];
  });
  return [...ordered, ...loose];
}

/** The first index at which two lists differ, or the length of both if they agree. */
function firstDifference<T>(
  left: readonly T[],
  right: readonly T[],
  equal: (a: T, b: T) => boolean,
): number {
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const [a, b] = [left[i], right[i]];
    if (a === undefined || b === undefined || !equal(a, b)) return i;
  }
  return length;
}

const same = (ko: Item, en: Item): boolean =>
  ko.parts.length === en.parts.length &&
  ko.parts.every((part, i) => samePart(part, en.parts[i] ?? ''));

const samePart = (ko: string, en: string): boolean =>
  ko === en || /[가-힣]/.test(ko) || ko.replace(/\bko\b/g, 'en') === en;

const place = (language: string, slug: string, at: Placed): string =>
  `${language}/${slug}.mdx${at ? `:${at.line}` : ''}`;

const quote = (parts: readonly string[] | undefined): string =>
  parts ? `“${parts.join(' ')}”` : 'none';
