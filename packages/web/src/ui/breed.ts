import { useSyncExternalStore } from 'react';

const vraag = '(min-width: 62rem), print';

function subscribe(onChange: () => void): () => void {
  const media = matchMedia(vraag);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** Is there room for two columns? The same width as in the style sheet. */
export function useBreed(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(vraag).matches);
}
