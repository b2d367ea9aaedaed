import { useStatus, useWidget } from '../context.ts';

/** Back to what the page began with. */
export function Reset() {
  const { store, words } = useWidget();
  const live = useStatus('live');
  return (
    <button type="button" className="reset" disabled={!live} onClick={store.reset}>
      {words.reset}
    </button>
  );
}
