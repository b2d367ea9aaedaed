import { useId, useMemo, useRef, useState, type DragEvent, type ReactNode } from 'react';

import { fill } from '../../../lib/i18n/template.ts';
import type { KitWords } from '../words/index.ts';
import type { Offer } from './offers.ts';
import type * as Reader from './reader.ts';
import type { PasteWords } from './words.ts';

/** A megabyte is more than any list that a figure can show. */
const LARGEST = 1e6;

/** Once it has come, it is there for every field. */
let fetched: typeof Reader | null = null;
const fetchReader = async (): Promise<typeof Reader> => (fetched ??= await import('./reader.ts'));

/** What is in the field, and the list of the widget that it stands for. */
interface Draft {
  readonly text: string;
  readonly values: readonly number[];
  /** How the reader said that it is meant. */
  readonly answer: Offer | null;
  /** What could not be read of a file. */
  readonly error: string;
}

interface Props {
  readonly label: string;
  /** The list that holds: as the widget has it, and read anew when it is asked in a callback. */
  readonly values: readonly number[];
  readonly current: () => readonly number[];
  /** Called with the numbers that were read, and with how many significant digits each was written. */
  readonly onTake: (values: readonly number[], digits: readonly number[]) => void;
  /** How many numbers it takes at most; of more, the reader chooses an end. */
  readonly max: number;
  /** False where nan and ±inf are values like others; refused unless told. */
  readonly finite?: boolean;
  readonly words: PasteWords & Pick<KitWords, 'error.fetch'>;
  /** What else is to be said of the list. */
  readonly children?: ReactNode;
}

/**
 * The reader's own numbers: typed, pasted or from a file. What is typed stays, what was read is said, what can
 * mean two things is asked, what cannot be read is named; until then the last valid list holds.
 */
export function PasteField(props: Props) {
  const { label, values, current: now, onTake, max, finite = true, words, children } = props;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [over, setOver] = useState(false);
  const current = draft?.values === values ? draft : null;
  const text = current?.text;
  const [reader, setReader] = useState<typeof Reader | null>(null);
  const latest = useRef('');
  const paste = useMemo(
    () => (text === undefined ? null : (reader?.readPaste(text, { finite }) ?? null)),
    [reader, text, finite],
  );
  const offers = (paste && reader?.offersOf(paste, max)) ?? [];
  const chosen = reader?.chosenOf(offers, current?.answer ?? null) ?? null;
  const problem = paste?.kind === 'refused' ? (reader?.sayProblem(paste.problem, words) ?? '') : '';
  const error = current?.error || problem;

  const take = (next: string, answer: Offer | null) => {
    latest.current = next;
    const read = ({ chosenOf, offersOf, readPaste }: typeof Reader) => {
      if (latest.current !== next) return; // more was typed while the code was on its way
      const offer = chosenOf(offersOf(readPaste(next, { finite }), max), answer);
      setDraft({ text: next, values: offer?.values ?? now(), answer, error: '' });
      if (offer) onTake(offer.values, offer.digits);
    };
    if (reader) {
      read(reader);
      return;
    }
    const typed: Draft = { text: next, values: now(), answer, error: '' };
    setDraft(typed);
    fetchReader().then(
      (come) => {
        setReader(come);
        read(come);
      },
      () => setDraft({ ...typed, error: words['error.fetch'] }),
    );
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { readTextFile } = await import('./text-file.ts'); // few readers have a file
    const read = await readTextFile(file, LARGEST);
    if ('text' in read) {
      take(read.text, null);
      return;
    }
    const said = fill(words[`file.${read.problem}`], { name: file.name, size: LARGEST / 1e6 });
    setDraft({
      text: current?.text ?? values.join(', '),
      values: now(),
      answer: current?.answer ?? null,
      error: said,
    });
  };
  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');

  return (
    <div className="values-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error !== ''}
        aria-describedby={`${id}-read ${id}-error`}
        value={text ?? values.join(', ')}
        onChange={({ target, nativeEvent }) => {
          const pasted = (nativeEvent as InputEvent).inputType === 'insertFromPaste';
          take(target.value, pasted || target.value === '' ? null : (current?.answer ?? null));
        }}
        onFocus={() => void fetchReader().then(setReader, () => undefined)}
        data-over={over || undefined}
        onDragOver={(event) => {
          if (!hasFile(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          setOver(false);
          if (!hasFile(event)) return;
          event.preventDefault();
          void open(event.dataTransfer.files[0]);
        }}
      />
      <div className="file">
        <button type="button" onClick={() => picker.current?.click()}>
          {words['file.open']}
        </button>
        <small>{fill(words['file.drop'], { size: LARGEST / 1e6 })}</small>
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-label={words['file.open']}
          accept=".txt,.csv,.tsv,.dat,.log,.json,text/*"
          onChange={({ target }) => {
            void open(target.files?.[0]);
            target.value = ''; // the same file again is a change too
          }}
        />
      </div>
      <div id={`${id}-read`} role="status">
        {reader && chosen && !error && <p>{reader.sayRead(chosen, words)}</p>}
        {reader && offers.length > 1 && (
          <fieldset className="offers">
            <legend>
              {fill(words[paste?.kind === 'read' ? 'values.which' : 'values.ask'], {
                count: paste?.kind === 'read' ? paste.reading.values.length : offers.length,
                max,
              })}
            </legend>
            {offers.map((offer) => {
              const said = reader.sayOffer(offer, offers, words);
              return (
                <button
                  key={said}
                  type="button"
                  aria-pressed={offer === chosen}
                  onClick={() => take(text ?? '', offer)}
                >
                  {said}
                </button>
              );
            })}
          </fieldset>
        )}
        {children}
      </div>
      <p id={`${id}-error`} className="error" role="alert">
        {error}
      </p>
    </div>
  );
}
