import { useState } from 'react';

/** Today (ISO), as it was when the page opened. */
export function useVandaag(): string {
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  return vandaag;
}
