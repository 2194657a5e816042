import { useEffect, useRef, useState } from 'react';

/** True once the element has come near the window. */
export function useGezien() {
  const plek = useRef<HTMLDivElement>(null);
  const [gezien, setGezien] = useState(false);
  useEffect(() => {
    const element = plek.current;
    if (!element || gezien) return undefined;
    const kijker = new IntersectionObserver(
      ([eerste]) => {
        if (eerste?.isIntersecting) setGezien(true);
      },
      { rootMargin: '120px' },
    );
    kijker.observe(element);
    return () => kijker.disconnect();
  }, [gezien]);
  return { plek, gezien };
}
