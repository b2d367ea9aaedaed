import { fill } from '../../lib/i18n/template.ts';
import { useSettled, useStatus, useWidget } from './context.ts';
import { noticeOf } from './words/notices.ts';

/** More than these would push the figure out of sight. */
const MOST = 5;

interface NoticesProps {
  /** Whether the address can carry a state. */
  readonly fits: (state: object) => boolean;
  readonly onClose: () => void;
}

/** Says what in the address could not be used, and what it cannot hold, without standing in the way. */
export function Notices({ fits, onClose }: NoticesProps) {
  const { store, words } = useWidget();
  const problems = useStatus('problems');
  const touched = useStatus('touched');
  const tooLong = useSettled(store.state, (state) => touched && !fits(state));
  const lines = new Set(problems.map((problem) => noticeOf(problem, words)));
  if (tooLong) lines.add(words['menu.long']);
  const close = () => {
    store.dismiss();
    onClose();
  };
  return (
    <div className="notices" role="status">
      {lines.size > 0 && (
        <div className="notice">
          <div>
            <p>{words['notice.title']}</p>
            <ul>
              {[...lines].slice(0, MOST).map((text) => (
                <li key={text}>{text}</li>
              ))}
              {lines.size > MOST && (
                <li>{fill(words['notice.more'], { count: lines.size - MOST })}</li>
              )}
            </ul>
          </div>
          <button type="button" aria-label={words['notice.close']} onClick={close}>
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
