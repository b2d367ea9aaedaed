import { useEffect, useRef, type ReactNode } from 'react';

import { atRest, useStatus, useWidget } from './context.ts';

interface SteadyProps {
  readonly as?: 'div' | 'figcaption';
  readonly className?: string;
  /** False while nothing in it changes: the box is then laid out like any other. Once the widget is live unless told. */
  readonly active?: boolean;
  readonly children: ReactNode;
}

/**
 * A box for words that change: as high as any of them has been at its width, so that a move lays out nothing outside
 * it, and nothing under it jumps. Where words need a line more than ever, it grows once they rest: not under a hand.
 */
export function Steady({ as: Box = 'div', className, active, children }: SteadyProps) {
  const { store } = useWidget();
  const live = useStatus('live');
  const kept = active ?? live;
  const inner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const content = inner.current;
    const box = content?.parentElement;
    if (!kept || !content || !box) return;
    let [width, height, moving] = [NaN, 0, false];
    const needed = () => content.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
    const keep = () => {
      box.style.cssText = `contain:layout size;height:${height}px`;
      height = Math.max(height, needed()); // contained: a margin stays inside
      box.style.height = `${height}px`;
    };
    const observer = new ResizeObserver(() => {
      const size = content.getBoundingClientRect();
      if (size.width !== width) {
        box.style.cssText = ''; // lays it out once, as if nothing were kept
        ({ width } = size);
        ({ height } = box.getBoundingClientRect());
        keep();
      } else if (needed() > height) {
        if (moving) box.style.overflow = 'clip';
        else keep();
      }
    });
    observer.observe(content);
    const stops = [
      store.shown.listen(() => {
        moving = true;
      }),
      atRest(store.told, 150, () => {
        moving = false;
        if (width > 0) keep();
      }),
    ];
    return () => {
      observer.disconnect();
      for (const stop of stops) stop();
      box.style.cssText = '';
    };
  }, [kept, store]);
  return (
    <Box className={className}>
      <div ref={inner}>{children}</div>
    </Box>
  );
}
