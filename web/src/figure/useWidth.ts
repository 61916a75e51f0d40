import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { usePrinting } from '../app/usePrinting.ts';

/** Between the margins of an A4 sheet, in pixels of the page. */
export const SHEET = 680;
/** No drawing is laid out narrower: a box that is not shown has no width. */
const LEAST = 280;

/**
 * The width of an element as it is laid out, followed: a drawing keeps its type at the size of the page's, whatever the window. On
 * paper it is that of the sheet, at once: the window's would shrink the type, or be cut off.
 */
export function useWidth<E extends Element>(usual: number): [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(usual);
  const printing = usePrinting();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      if (element.clientWidth > 0) setWidth(Math.max(LEAST, element.clientWidth));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, printing ? SHEET : width];
}
