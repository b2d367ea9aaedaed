import { fill } from '../../lib/i18n/template.ts';

/** More than these would push the figure out of sight. */
const MOST = 5;

interface NoticeProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Stands for the lines left out; holds `{count}`. */
  readonly more: string;
  readonly close: string;
  readonly onClose: () => void;
}

/** Says what in the address could not be used, without standing in the way. */
export function Notice({ title, lines, more, close, onClose }: NoticeProps) {
  return (
    <div className="notices" role="status">
      {lines.length > 0 && (
        <div className="notice">
          <div>
            <p>{title}</p>
            <ul>
              {[...new Set(lines)].slice(0, MOST).map((text) => (
                <li key={text}>{text}</li>
              ))}
              {lines.length > MOST && <li>{fill(more, { count: lines.length - MOST })}</li>}
            </ul>
          </div>
          <button type="button" aria-label={close} onClick={onClose}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
