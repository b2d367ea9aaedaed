import { fill } from '../../lib/i18n/template.ts';
import { useStatus, useWidget } from './context.ts';
import { isOwnAddress } from './island/address.ts';
import { noticeOf } from './words/notices.ts';

/** More than these would push the figure out of sight. */
const MOST = 5;

interface NoticesProps {
  /** Whether it is said at this view, of all that share its state. */
  readonly here: boolean;
  /** Whether a link that has set it is news: its address is how a page begins elsewhere. */
  readonly tellsLink: boolean;
  readonly onClose: () => void;
}

/** Says that a link has set the widget, and what in it could not be used, without standing in the way. */
export function Notices({ here, tellsLink, onClose }: NoticesProps) {
  const { store, words } = useWidget();
  const problems = useStatus('problems');
  const linked = useStatus('linked') && tellsLink && !isOwnAddress();
  const wrong = new Set(problems.map((problem) => noticeOf(problem, words)));
  const lines = [...wrong].slice(0, MOST);
  if (wrong.size > MOST) lines.push(fill(words['notice.more'], { count: wrong.size - MOST }));
  const title = wrong.size > 0 ? words['notice.title'] : linked ? words['notice.linked'] : '';
  const close = () => {
    store.dismiss();
    onClose();
  };
  return (
    <div className="notices" role="status">
      {here && title !== '' && (
        <div className="notice">
          <div>
            <p>{title}</p>
            <ul>
              {lines.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
          <div className="notice-buttons">
            {linked && (
              <button type="button" onClick={store.reset}>
                {words.reset}
              </button>
            )}
            <button type="button" aria-label={words['notice.close']} onClick={close}>
              ✕
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
