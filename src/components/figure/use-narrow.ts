import { useEffect, useState, type RefObject } from 'react';

import { NARROW_UP_TO } from './frame.ts';

/** Whether an element is narrow, watched only while `active`. */
export function useNarrow(host: RefObject<HTMLElement | null>, active: boolean): boolean {
  const [narrow, setNarrow] = useState(false);
  useEffect(() => {
    const element = host.current;
    if (!active || !element) return;
    const measure = () => setNarrow(element.clientWidth <= NARROW_UP_TO && element.clientWidth > 0);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, active]);
  return narrow;
}
