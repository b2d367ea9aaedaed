import { useRef, type PointerEvent } from 'react';

/** A finger that moves less than this (px) taps; one that moves sideways first drags; else the page scrolls. */
const SLOP = 6;

interface Press {
  readonly x: number;
  readonly y: number;
  /** Whether the press has become a drag. A mouse drags from the start. */
  readonly dragging: boolean;
}

/**
 * Pointer handlers for a figure: press, tap or drag sideways to pick a place. A press that began
 * elsewhere, and a vertical swipe, pick nothing.
 */
export function usePick(pick: (clientX: number) => void) {
  const press = useRef<Press>(null);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      const dragging = event.pointerType === 'mouse';
      press.current = { x: event.clientX, y: event.clientY, dragging };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (dragging) pick(event.clientX);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const began = press.current;
      if (!began) return;
      const [dx, dy] = [Math.abs(event.clientX - began.x), Math.abs(event.clientY - began.y)];
      if (!began.dragging && (dx < SLOP || dx < dy)) return;
      press.current = { ...began, dragging: true };
      pick(event.clientX);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const began = press.current;
      press.current = null;
      if (began && Math.abs(event.clientY - began.y) < SLOP) pick(event.clientX);
    },
    onPointerCancel: () => {
      press.current = null;
    },
  };
}
