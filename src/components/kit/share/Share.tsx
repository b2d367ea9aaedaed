import { useEffect, useId, useRef, useState } from 'react';

import { LOCALES, localeOf, type Locale } from '../../../lib/i18n/locales.ts';
import { useWidget } from '../context.ts';
import { linkTo } from '../island/address.ts';
import { renamed } from '../params.ts';
import {
  PLACES,
  SLIDE,
  SLIDE_HEIGHT,
  SLIDES,
  SNIPPETS,
  withOptions,
  type Place,
} from './snippets.ts';
import { SHARE } from './words.ts';

const UIS = ['full', 'minimal', 'none'] as const;
const THEMES = ['auto', 'light', 'dark', 'projector'] as const;
/** Before each parameter of the simulation in an embed's address. */
const STATE = 's';
/** The height (px) of an embed that tells none. */
const USUAL = 700;

/** What a reader chooses of how a figure is shown elsewhere. */
interface Look {
  readonly ui: (typeof UIS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly title: boolean;
  readonly locale: Locale;
}

/** How a figure is shown unless the reader chooses: on a page as it is, on a slide for a room. */
const ON_PAGE = { ui: 'full', theme: 'auto', title: true } as const;
const ON_SLIDE = { ui: SLIDE.ui, theme: SLIDE.theme, title: Boolean(Number(SLIDE.title)) } as const;
/** The width (px) that a slide of 1280 × 720 px has for it. */
const SLIDE_WIDTH = 1216;

/** Makes a slide as small as there is room for. */
function fitted(frame: HTMLElement | null): void {
  frame?.style.setProperty('--share-scale', String(frame.clientWidth / SLIDE_WIDTH));
  frame?.style.setProperty('aspect-ratio', `${SLIDE_WIDTH} / ${SLIDE_HEIGHT}`);
}

/** A dialog with text to paste for each place that a figure may be put into, and what it will look like there. */
export function Share({ onClose }: { readonly onClose: () => void }) {
  const { store, base, root } = useWidget();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const here = localeOf(document.documentElement.lang);
  const words = SHARE[here];
  const [place, setPlace] = useState<Place>('iframe');
  const [chosen, setChosen] = useState<Partial<Look>>({});
  const onSlide = SLIDES.has(place);
  const look: Look = { locale: here, ...(onSlide ? ON_SLIDE : ON_PAGE), ...chosen };
  const [said, setSaid] = useState('');
  const [query] = useState(() =>
    renamed(base, STATE).codec.write('', store.state.get(), base.initial).slice(1),
  );

  const [offered, setOffered] = useState({ title: '', height: USUAL });

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const section = root.current;
  const view = section?.id.slice(`figure-${section.dataset['address'] ?? ''}-`.length) ?? '';
  const address = [base.name, view].filter(Boolean).join('.');
  const site = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const embeds = new URL(`${site}embed/v1/`, location.href);
  const page = new URL(`${look.locale}/${address}/`, embeds).href;
  useEffect(() => {
    // What the embed says of itself, in the language that was chosen.
    const asked = new AbortController();
    fetch(`${page}oembed.json`, { signal: asked.signal })
      .then((response) => response.json() as Promise<typeof offered>)
      .then(setOffered, () => undefined);
    return () => asked.abort();
  }, [page]);
  const options = [
    (onSlide || look.ui !== ON_PAGE.ui) && `ui=${look.ui}`,
    (onSlide || look.theme !== ON_PAGE.theme) && `theme=${look.theme}`,
    (onSlide || !look.title) && `title=${Number(look.title)}`,
    query,
  ].filter(Boolean);
  const src = options.length > 0 ? `${page}?${options.join('&')}` : page;
  const shown = onSlide ? withOptions(src, SLIDE) : src;
  const text = SNIPPETS[place]({
    src,
    link: linkTo(store, section?.id ?? '').text,
    ...offered,
    host: new URL('host.js', embeds).href,
  });
  const copy = () => {
    // Pages served without TLS have no clipboard, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const writing = clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    writing.then(
      () => setSaid(words.copied),
      () => {
        setSaid(words.select);
        area.current?.select();
      },
    );
  };
  const select = <K extends 'ui' | 'theme' | 'locale'>(
    key: K,
    label: string,
    values: readonly Look[K][],
    name: (value: Look[K]) => string,
  ) => (
    <label>
      <span>{label}</span>{' '}
      <select
        value={look[key]}
        onChange={(event) => {
          setChosen({ ...chosen, [key]: event.target.value });
          setSaid('');
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {name(value)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <dialog ref={dialog} className="share widget" aria-labelledby={id} onClose={onClose}>
      <form method="dialog">
        <h2 id={id}>{words.title}</h2>
        <button type="submit">{words.close}</button>
      </form>
      <div className="share-parts">
        <div>
          <fieldset>
            <legend>{words.place}</legend>
            {PLACES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}-place`}
                  checked={place === each}
                  onChange={() => {
                    setPlace(each);
                    setSaid('');
                  }}
                />{' '}
                {words[each]}
              </label>
            ))}
          </fieldset>
          <fieldset>
            <legend>{words.look}</legend>
            {select('ui', words.ui, UIS, (value) => words[`ui.${value}`])}
            {select('theme', words.theme, THEMES, (value) => words[`theme.${value}`])}
            {select('locale', words.language, LOCALES, (value) =>
              value === 'ko' ? '한국어' : 'English',
            )}
            <label>
              <input
                type="checkbox"
                checked={look.title}
                onChange={(event) => setChosen({ ...chosen, title: event.target.checked })}
              />{' '}
              {words.withTitle}
            </label>
          </fieldset>
          <label className="share-text">
            <span>{words.snippet}</span>
            <textarea ref={area} readOnly rows={6} value={text} />
          </label>
          <p className="share-actions">
            <button type="button" onClick={copy}>
              {words.copy}
            </button>{' '}
            <a href={src} target="_blank" rel="noopener">
              {words.open}
            </a>
          </p>
          <p role="status" className="share-said">
            {said}
          </p>
          <p>
            <a href={`${page}offline.html`} download={`${address}.${look.locale}.html`}>
              {words.offline}
            </a>
          </p>
          <p>
            <a href={`${site}${here}/lecturers/#${place}`} target="_blank" rel="noopener">
              {words.guide}
            </a>
          </p>
          <p className="share-note">{words.note}</p>
        </div>
        <figure>
          <figcaption>{words.preview}</figcaption>
          <div ref={onSlide ? fitted : undefined} className={onSlide ? 'share-slide' : undefined}>
            <iframe key={shown} src={shown} title={words.preview} loading="lazy" />
          </div>
        </figure>
      </div>
    </dialog>
  );
}
