import { useEffect, useRef, useState, type ReactNode } from 'react';

import { useWidget } from '../context.ts';
import type { Wanted } from './files.ts';
import { GROUNDS, type Ground } from './picture-file.ts';

interface PictureProps {
  /** The names of the figures on show. */
  readonly figures: readonly string[];
  readonly onSave: (wanted: Wanted) => void;
}

const ALL = 'all';

/** What a reader chooses of a picture before it is saved. */
export function Picture({ figures, onSave }: PictureProps) {
  const { words } = useWidget();
  const first = useRef<HTMLFieldSetElement>(null);
  const [wanted, setWanted] = useState<Wanted>({
    figure: null,
    format: 'png',
    scale: 2,
    ground: 'white',
    titled: true,
  });
  useEffect(() => first.current?.querySelector('select')?.focus(), []);
  const put = (patch: Partial<Wanted>) => setWanted({ ...wanted, ...patch });
  return (
    <fieldset ref={first} className="picture" aria-label={words['menu.picture']}>
      {figures.length > 1 && (
        <Choice
          label={words['picture.figure']}
          value={wanted.figure ?? ALL}
          onChoose={(value) => put({ figure: value === ALL ? null : Number(value) })}
        >
          <option value={ALL}>{words['picture.all']}</option>
          {figures.map((figure, i) => (
            <option key={i} value={i}>
              {i + 1}. {figure}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label={words['picture.format']}
        value={wanted.format}
        onChoose={(format) => put({ format: format as Wanted['format'] })}
      >
        <option value="png">PNG</option>
        <option value="svg">SVG</option>
      </Choice>
      {wanted.format === 'png' && (
        <Choice
          label={words['picture.size']}
          value={wanted.scale}
          onChoose={(scale) => put({ scale: Number(scale) })}
        >
          {[1, 2, 3, 4].map((scale) => (
            <option key={scale} value={scale}>
              {scale}×
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label={words['picture.ground']}
        value={wanted.ground}
        onChoose={(ground) => put({ ground: ground as Ground })}
      >
        {(Object.keys(GROUNDS) as Ground[]).map((ground) => (
          <option key={ground} value={ground}>
            {words[`picture.${ground}`]}
          </option>
        ))}
      </Choice>
      <label className="check">
        <input
          type="checkbox"
          checked={wanted.titled}
          onChange={(event) => put({ titled: event.target.checked })}
        />{' '}
        {words['picture.titled']}
      </label>
      <button type="button" onClick={() => onSave(wanted)}>
        {words['picture.save']}
      </button>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | number;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

const Choice = ({ label, value, onChoose, children }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={(event) => onChoose(event.target.value)}>
      {children}
    </select>
  </label>
);
