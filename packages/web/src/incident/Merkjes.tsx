import { useTaal } from '../i18n/taal.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import type { Kort } from './vragen.ts';

type Stand = Pick<Kort, 'staat' | 'uitkomst' | 'terugTeKijken' | 'openbaarSinds'>;

/** Where it is in short: its state, what the look back ended in, what is due, and whether everybody may read it. */
export function Merkjes({ stand }: { readonly stand: Stand }) {
  const woorden = useTaal().t.incident;
  const { staat, uitkomst, terugTeKijken, openbaarSinds } = stand;
  return (
    <>
      <Merkje>{woorden.staten[staat]}</Merkje>
      {uitkomst !== null && <Merkje>{woorden.uitkomsten[uitkomst]}</Merkje>}
      {terugTeKijken && <Merkje toon="let-op">{woorden.lijst.terug}</Merkje>}
      {openbaarSinds === null && <Merkje>{woorden.formulier.nietOpenbaar}</Merkje>}
    </>
  );
}
