/** What holds for every widget: its addresses, and what it shows of any state, as the build renders it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { printed, raw } from '../../src/components/kit/cells.ts';
import { numbersOf } from '../../src/components/kit/export/numbers.ts';
import { schemaOf, type Param } from '../../src/components/kit/params.ts';
import type { KitWords } from '../../src/components/kit/words/index.ts';
import { noticeOf } from '../../src/components/kit/words/notices.ts';
import { WORD_JOINER } from '../../src/lib/i18n/bind-josa.ts';
import { LOCALES } from '../../src/lib/i18n/locales.ts';
import type { Problem } from '../../src/lib/url/index.ts';
import { queriesOf, statesOf } from './arbitraries.ts';
import { pascal, WIDGETS, type Widget } from './every-widget.ts';

/** Examples whose networks are trained take as long as while the site is built. */
const TRAINING = 300_000;
/** What is asked for by itself may take its time. */
const HOURS = 7_200_000;

/** Addresses of each widget that are followed to what they show; `npm run fuzz` follows 100,000. */
const ADDRESSES = Math.ceil(
  Number(process.env['ADDRESSES'] ?? 20 * WIDGETS.length) / WIDGETS.length,
);

/** What takes long to compute is tried with less of it. */
const LESS: Readonly<Record<string, Record<string, fc.Arbitrary<never>>>> = {
  'bias-correction': { runs: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<never> },
};
const statesOfWidget = ({ name, params }: Widget) => statesOf(params, LESS[name] ?? {});

interface Recorded {
  readonly widget: string;
  readonly address: string;
  readonly state: object;
  readonly written: string;
  readonly notices: Readonly<Record<string, readonly string[]>>;
  readonly table: {
    readonly columns: Readonly<Record<string, readonly string[]>>;
    readonly rows: number;
    readonly first: readonly string[];
    readonly last: readonly string[];
    readonly sha256: string;
  };
}
/** Addresses of version 0.3.0, valid, clamped and unreadable, with what it made of them (heads of tables in today’s words); steps past a run’s end, of which it said nothing, as its end. */
const RECORDED = JSON.parse(readFileSync('tests/fixtures/addresses.json', 'utf8')) as Recorded[];

/** The stylesheet that says what each colour is: a token it lacks draws nothing. */
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

const hash = (rows: unknown): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);

test('the recorded addresses are 300, over every widget of 0.3.0', () => {
  expect(RECORDED).toHaveLength(300);
  expect(new Set(RECORDED.map(({ widget }) => widget)).size).toBe(7);
});

describe.each(WIDGETS)('$name', (widget) => {
  const { name, params, definition, Component, views, words, examples, given } = widget;
  const { codec, initial, table } = params;

  test('bears the name of its folder, which the gallery and the tests find it by', () => {
    expect(params.name, `params.ts of ${name}: the name in defineParams`).toBe(name);
    expect(Component, `${pascal(name)}.tsx: the export ${pascal(name)}`).toBeTypeOf('function');
    expect(definition, `${pascal(name)}.tsx: the export widget`).toBeTypeOf('object');
  });

  test('keeps the addresses of 0.3.0: state, notices, table', () => {
    for (const recorded of RECORDED.filter((each) => each.widget === name)) {
      const { state, problems } = codec.read(recorded.address, initial);
      const about = recorded.address;
      const of030 = ({ reason, ...problem }: Problem): Problem => ({
        ...problem,
        reason:
          reason.kind === 'unknown-parameter'
            ? { ...reason, allowed: reason.allowed.filter((key) => key in recorded.state) }
            : reason,
      });
      // A parameter that has come since is as the table has it.
      expect(state, about).toEqual({ ...initial, ...recorded.state });
      expect(codec.write('', state, initial), about).toBe(recorded.written);
      const shown = { state, run: definition.run(state) };
      for (const locale of LOCALES) {
        const said = problems.map((problem) => noticeOf(of030(problem), words[locale]!)); // LOCALES has both
        expect(said, about).toEqual(recorded.notices[locale]);
        const data = definition.table(shown, words[locale]!); // as above
        const { columns } = data;
        const rows = printed(data);
        expect(columns, about).toEqual(recorded.table.columns[locale]);
        if (locale !== 'en') continue;
        expect([rows.length, rows[0], rows.at(-1)], about).toEqual([
          recorded.table.rows,
          recorded.table.first,
          recorded.table.last,
        ]);
        expect(hash(rows), about).toBe(recorded.table.sha256);
      }
    }
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(statesOfWidget(widget), (state) => {
        const read = codec.read(codec.write('', state, initial), initial);
        expect(read).toEqual({ state: codec.within(state, initial), problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('makes of any address a state that it could have written', () => {
    fc.assert(
      fc.property(queriesOf(params), (query) => {
        const { state } = codec.read(query, initial);
        for (const [key, param] of Object.entries<Param>(table)) {
          const written = param.written as {
            serialize(value: unknown): string;
            parse(raw: string): object;
          };
          expect(written.parse(written.serialize(state[key]))).toEqual({ value: state[key] });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test(
    'makes of any address something to show, in words that have no NaN',
    () => {
      fc.assert(
        fc.property(queriesOf(params), fc.constantFrom(...LOCALES), (query, locale) => {
          const { state } = codec.read(query, initial);
          const shown = { state, run: definition.run(state) };
          const said = definition.conclude(shown, words[locale]!); // LOCALES has both
          expect(said).toMatch(/\S/);
          expect(said).not.toMatch(/NaN|undefined|\bnull\b/);
          definition.table(shown, words[locale]!); // as above
        }),
        { numRuns: ADDRESSES },
      );
    },
    HOURS,
  );

  test('says what its address takes', () => {
    const kinds = new Map(Object.entries(table).map(([key, { kind }]) => [`${name}.${key}`, kind]));
    for (const { name: param, initial: written, min, max, values } of schemaOf(params)) {
      expect(param.startsWith(`${name}.`)).toBe(true);
      const { problems } = codec.read(`?${param}=${encodeURIComponent(written)}`, initial);
      expect(problems).toEqual([]);
      for (const taken of [min, max, ...(values ?? [])].filter((value) => value !== undefined))
        if (kinds.get(param) !== 'list')
          expect(
            codec
              .read(`?${param}=${encodeURIComponent(taken)}`, initial)
              .problems.filter(({ reason }) => reason.kind !== 'past-end'), // of this state's run
          ).toEqual([]);
    }
  });

  test.each(LOCALES)('saves columns of numbers, each under a name of its own, in %s', (locale) => {
    for (const state of [initial, ...Object.values(examples)]) {
      const shown = { state, run: definition.run(state) };
      const table = (definition.numbers ?? definition.table)(shown, words[locale]!); // there for each
      const { columns } = numbersOf(table);
      expect(Object.keys(columns)).toEqual(
        table.columns.map((name) => name.replaceAll(WORD_JOINER, '')),
      );
      const said = Object.values(columns).flat();
      expect(
        said.filter((cell) => typeof cell === 'string' && !/^(NaN|-?Infinity)$/.test(cell)),
      ).toEqual([]);
    }
  });

  /** A view as the build renders it; with what the page carries, or before anything has been trained. */
  const html = (
    initial: Record<string, unknown>,
    locale: string,
    view: string | undefined,
    carried?: string,
  ): string =>
    renderToStaticMarkup(
      createElement(Component, {
        words: words[locale],
        initial,
        view,
        address: '',
        place: '',
        given: carried,
      }),
    );
  /** Whether a page says that nothing has been trained. */
  const isUntrained = (page: string, locale: string): boolean => {
    const said = words[locale]?.['caption.none' as keyof KitWords];
    return given !== undefined && said !== undefined && page.includes(said);
  };
  const check = (page: string, locale: string) => {
    expect(page).not.toMatch(/="[^"]*(NaN|Infinity|undefined)/);
    if (!isUntrained(page, locale)) expect(page).toMatch(/<svg [^>]*class="layer data"/);
    expect(page.match(/<figcaption[^>]*><div>(?:<span[^>]*>)?[^<]/g)?.length).toBe(
      page.match(/<figcaption/g)?.length,
    );
    expect(page).not.toMatch(/\{[\w.]+\}/); // a template that was not filled
    const used = [...page.matchAll(/var\((--[\w-]+)\)/g)].map(([, token = '']) => token);
    expect(used.filter((token) => !TOKENS.includes(`${token}:`))).toEqual([]);
  };

  test.each(Object.entries({ opening: initial, ...examples }))(
    'shows the example %s in every view, in both languages, with what it trains',
    (_, state) => {
      for (const view of views) {
        const carried = given?.(state, view);
        for (const locale of LOCALES) {
          const page = html(state, locale, view, carried);
          check(page, locale);
          expect(isUntrained(page, locale)).toBe(false);
        }
      }
    },
    TRAINING,
  );

  test('prints any number in its table', () => {
    const shown = { state: initial, run: definition.run(initial) };
    const { print } = definition.table(shown, words['en']!); // one of LOCALES
    const numbers = [0, -0, 1, -1e-16, -5e-324, Number.MAX_VALUE, NaN, Infinity, -Infinity];
    for (const value of numbers) expect(print?.(value) ?? '0', String(value)).toMatch(/\S/);
  });

  test('shows any state, with a table whose rows are as long as its head', () => {
    fc.assert(
      fc.property(statesOfWidget(widget), fc.constantFrom(...LOCALES), (state, locale) => {
        for (const view of views) check(html(state, locale, view), locale);
        const shown = { state, run: definition.run(state) };
        const data = definition.table(shown, words[locale]!); // LOCALES has both
        const rows = printed(data);
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([data.columns.length]));
        expect(new Set(rows.map(([first]) => first)).size).toBe(rows.length);
        // A file holds numbers with all their digits, or nothing where there is none yet.
        const saved = data.rows.flatMap(([first = '', ...rest]) => [
          raw(first),
          ...rest.map((cell) => (cell === '' ? '0' : raw(cell))),
        ]);
        expect(
          saved.filter((cell) => !/^(?:-?\d+(?:\.\d+)?(?:e[-+]\d+)?|NaN|-?Infinity)$/.test(cell)),
        ).toEqual([]);
        expect(
          data.rows
            .flatMap((row) => row.slice(1))
            .filter((cell) => typeof cell === 'string' && cell !== ''),
        ).toEqual([]);
        expect(definition.conclude(shown, words[locale]!)).toMatch(/\S/); // LOCALES has both
      }),
      { numRuns: 10 },
    );
  });
});
