import { useEffect } from 'react';

/** Sets the title of the page. */
export function useTitel(titel: string | undefined): void {
  useEffect(() => {
    document.title = titel ? `${titel} – Samenhang` : 'Samenhang';
  }, [titel]);
}
