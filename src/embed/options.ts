/** What an embed's address may say beside the simulation: `adam-embed/1`. @module */
import { integer, oneOf, type Param, type Problem } from '../lib/url/index.ts';
import { cut, param } from '../lib/url/param.ts';

/** Before each parameter of the simulation: `?s.beta1=0.9`. */
export const STATE = 's';

/** As many characters of an address are read. */
export const LONGEST = 1500;

const flag = oneOf(['0', '1']);

/** Where messages may be answered to: a site by TLS, or one of the reader's own machine. */
const origin: Param<string> = param(
  (raw) =>
    /^(https:\/\/[\w.-]+(:\d{1,5})?|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?)$/.test(raw)
      ? { value: raw }
      : { problem: { kind: 'unknown', allowed: ['https://…'] } },
  (value) => value,
);
const id: Param<string> = param(
  (raw) =>
    /^[\w-]{1,32}$/.test(raw)
      ? { value: raw }
      : { problem: { kind: 'unknown', allowed: ['A–Z a–z 0–9 _ -'] } },
  (value) => value,
);

/** Each option, what it may be, and what it is unless told. */
export const OPTIONS = {
  /** The colours: as the reader's system has them, or told; `projector` is black on white, and large. */
  theme: { ...oneOf(['auto', 'light', 'dark', 'projector']), initial: 'auto' },
  /** All controls; without what is folded; the figure and its caption alone. */
  ui: { ...oneOf(['full', 'minimal', 'none']), initial: 'full' },
  /** Whether its title stands over it. */
  title: { ...flag, initial: '1' },
  /** Whether the way to its lesson stands under it. */
  links: { ...flag, initial: '1' },
  /** Whether it plays once it is seen. */
  autoplay: { ...flag, initial: '0' },
  motion: { ...oneOf(['auto', 'reduce', 'full']), initial: 'auto' },
  /** Whether keys that no control uses change the slide. */
  keys: { ...oneOf(['widget', 'deck']), initial: 'widget' },
  /** Whether a wheel or a finger over a figure scrolls the page around it. */
  scroll: { ...oneOf(['page', 'capture']), initial: 'page' },
  /** Whether it tells its height. */
  resize: { ...oneOf(['auto', 'off']), initial: 'auto' },
  /** How large it is, in per cent. */
  font: { ...integer(100, 200), initial: 100 },
  /** The origin that answers go to, where it is known beforehand. */
  origin: { ...origin, initial: '' },
  /** What its messages are marked with. */
  id: { ...id, initial: '' },
} as const;

type Table = typeof OPTIONS;
type ValueOf<P> = P extends Param<infer T> ? T : never;
export type Options = { readonly [K in keyof Table]: ValueOf<Table[K]> };

/** What an address says, and what of it could not be used. */
export interface Read {
  readonly options: Options;
  /** Options with a value that they cannot take: said to the reader. */
  readonly problems: readonly Problem[];
  /** Keys that mean nothing here. */
  readonly unknown: readonly string[];
}

/** The part of an address that is read. */
export const readable = (search: string): string => (search.length <= LONGEST ? search : '');

/** Reads the options of an address; never throws. Of an option that is given twice the first counts. */
export function readOptions(search: string): Read {
  const options: Record<string, unknown> = {};
  for (const [key, { initial }] of Object.entries(OPTIONS)) options[key] = initial;
  const problems: Problem[] = [];
  const unknown: string[] = [];
  const seen = new Set<string>();
  for (const [key, raw] of new URLSearchParams(readable(search))) {
    if (key.startsWith(`${STATE}.`)) continue;
    if (!Object.hasOwn(OPTIONS, key)) {
      unknown.push(cut(key));
      continue;
    }
    if (seen.has(key)) continue;
    seen.add(key);
    const option = OPTIONS[key as keyof Table] as unknown as Param<unknown>;
    const reading = option.parse(raw);
    if ('value' in reading) options[key] = reading.value;
    if ('problem' in reading) {
      const used = option.serialize(options[key]);
      problems.push({ param: key, given: cut(raw), reason: reading.problem, used });
    }
  }
  return { options: options as Options, problems, unknown };
}
