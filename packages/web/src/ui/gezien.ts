import { useEffect, useRef, useState } from 'react';
import { useAlles } from './drukklaar.ts';

/** True once the element has come near the window, or the page is printed. */
export function useGezien() {
  const plek = useRef<HTMLDivElement>(null);
  const [gezien, setGezien] = useState(false);
  const alles = useAlles();
  useEffect(() => {
    const element = plek.current;
    if (!element || gezien) return undefined;
    const kijker = new IntersectionObserver(
      ([eerste]) => {
        if (eerste?.isIntersecting) setGezien(true);
      },
      { rootMargin: '800px' },
    );
    kijker.observe(element);
    return () => kijker.disconnect();
  }, [gezien]);
  return { plek, gezien: gezien || alles };
}
