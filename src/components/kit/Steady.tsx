import { useEffect, useRef, type ReactNode } from 'react';

import { useStatus } from './context.ts';

interface SteadyProps {
  readonly as?: 'div' | 'figcaption';
  readonly className?: string;
  /** False while nothing in it changes: the box is then laid out like any other. Once the widget is live unless told. */
  readonly active?: boolean;
  readonly children: ReactNode;
}

/**
 * A box for words that change: as high as any of them has been at its width, so that a move lays out nothing outside
 * it, and nothing under it jumps.
 */
export function Steady({ as: Box = 'div', className, active, children }: SteadyProps) {
  const live = useStatus('live');
  const kept = active ?? live;
  const inner = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const content = inner.current;
    const box = content?.parentElement;
    if (!kept || !content || !box) return;
    let width = NaN;
    let height = 0;
    const observer = new ResizeObserver(() => {
      const size = content.getBoundingClientRect();
      const needed = size.bottom - box.getBoundingClientRect().top;
      if (size.width !== width) {
        box.style.cssText = ''; // lays it out once, as if nothing were kept
        ({ width } = size);
        ({ height } = box.getBoundingClientRect());
      } else if (needed > height) height = needed;
      else return;
      box.style.cssText = `contain:layout size;height:${height}px`;
    });
    observer.observe(content);
    return () => {
      observer.disconnect();
      box.style.cssText = '';
    };
  }, [kept]);
  return (
    <Box className={className}>
      <div ref={inner}>{children}</div>
    </Box>
  );
}
