import { startTransition, useEffect, useState } from 'react';

/**
 * The value as it was, until the screen with the new one has been painted: what takes long to compute follows
 * the map and never holds it up. Undefined before the first paint.
 */
export function useLater<T>(waarde: T): T | undefined {
  const [later, setLater] = useState<T>();
  useEffect(() => {
    let taak: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      taak = setTimeout(() => startTransition(() => setLater(waarde)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(taak);
    };
  }, [waarde]);
  return later;
}
