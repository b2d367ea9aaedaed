import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';

/** A finger that moves less than this (px) taps; one that moves sideways first drags; else the page scrolls. */
const SLOP = 6;
/** A finger this near (px) to something that can be dragged takes hold of it. */
const REACH = 32;

interface Press {
  readonly x: number;
  readonly y: number;
  /** Whether the press has become a drag. A mouse drags from the start. */
  readonly dragging: boolean;
}

interface PickOptions {
  /** Called with a place on the screen while a reader presses or drags there. */
  readonly pick: (clientX: number, clientY: number) => void;
  /** Where on the screen a thing to drag is; null where the figure has none. */
  readonly grip: () => readonly [clientX: number, clientY: number] | null;
}

/**
 * Pointer handlers for a figure: press, tap or drag to pick a place. A finger drags sideways anywhere, and
 * every way from a grip; else it scrolls the page. A press that began elsewhere picks nothing.
 */
export function usePick(host: RefObject<HTMLElement | null>, { pick, grip }: PickOptions) {
  const press = useRef<Press>(null);
  const near = (x: number, y: number): boolean => {
    const at = grip();
    return at !== null && Math.hypot(x - at[0], y - at[1]) <= REACH;
  };

  const nearRef = useRef(near);
  useEffect(() => {
    nearRef.current = near;
  });
  useEffect(() => {
    const element = host.current;
    // React's own touch handlers are passive: they could not keep the page from scrolling.
    const hold = (event: TouchEvent) => {
      const [touch] = event.touches;
      if (touch && event.touches.length === 1 && nearRef.current(touch.clientX, touch.clientY))
        event.preventDefault();
    };
    element?.addEventListener('touchstart', hold, { passive: false });
    return () => element?.removeEventListener('touchstart', hold);
  }, [host]);

  return {
    onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const { clientX: x, clientY: y } = event;
      const dragging = event.pointerType === 'mouse' || near(x, y);
      press.current = { x, y, dragging };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType === 'mouse') pick(x, y);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const began = press.current;
      if (!began && event.pointerType === 'mouse')
        event.currentTarget.toggleAttribute('data-grip', near(event.clientX, event.clientY));
      if (!began) return;
      const { clientX: x, clientY: y } = event;
      const [dx, dy] = [Math.abs(x - began.x), Math.abs(y - began.y)];
      if (!began.dragging && (dx < SLOP || dx < dy)) return;
      press.current = { ...began, dragging: true };
      pick(x, y);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const began = press.current;
      press.current = null;
      if (began && (began.dragging || Math.abs(event.clientY - began.y) < SLOP))
        pick(event.clientX, event.clientY);
    },
    onPointerCancel: () => {
      press.current = null;
    },
  };
}
