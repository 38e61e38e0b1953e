import { useLayoutEffect, useRef, type RefObject } from 'react';

const smallest = 0.4;

/**
 * Shrinks the letters of a box of given height, by `--fit` from 1 down, until what stands in it fits. `content` says when
 * it is another text.
 */
export function useFit<E extends HTMLElement>(content: string): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const fit = () => {
      for (let share = 1; share >= smallest; share -= 0.05) {
        box.style.setProperty('--fit', share.toFixed(2));
        if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    return () => observer.disconnect();
  }, [content]);
  return ref;
}
