import { useEffect, useState } from 'react';
import { sectionId } from './ids.ts';

/** How far down the window the line is that is taken for what is read. */
const LINE = 0.6;

/** Index of the section that is read now: the last whose heading is above that line; -1 before the first. */
export function useHere(sections: number): number {
  const [here, setHere] = useState(-1);
  useEffect(() => {
    const headings = Array.from({ length: sections }, (_, index) => document.getElementById(sectionId(index)));
    let asked = 0;
    const look = (): void => {
      asked = 0;
      // Headings come in the order of the report, so the last above the middle is found by halving.
      let [low, high] = [0, headings.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const top = headings[middle]?.getBoundingClientRect().top ?? 0;
        if (top < innerHeight * LINE) low = middle + 1;
        else high = middle;
      }
      setHere(low - 1);
    };
    const scrolled = (): void => {
      asked ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      window.removeEventListener('scroll', scrolled);
      cancelAnimationFrame(asked);
    };
  }, [sections]);
  return here;
}
