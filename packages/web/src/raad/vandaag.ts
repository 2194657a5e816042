import { useState } from 'react';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';

/** Today (ISO), as it was when the page opened. */
function useVandaag(): string {
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  return vandaag;
}

/** What is asked of a council from today on: with what one's organisations add, for who is signed in. */
export function useRaadvraag(code: string) {
  const { taal } = useTaal();
  const vanaf = useVandaag();
  const { data: mij } = useMij();
  return { code, vanaf, taal, eigen: Boolean(mij), buiten: mij === null };
}
