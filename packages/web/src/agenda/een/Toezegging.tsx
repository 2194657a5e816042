import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import type { Heel } from '../vragen.ts';

export type Toezegstand = Heel['toezeggingen'][number];

/** Whether who is named here agreed: asked, yes, or no with why. Nothing of who takes no part here. */
export function Toezegging({ stand }: { readonly stand: Toezegstand | undefined }) {
  const { t, taal } = useTaal();
  if (!stand) return null;
  const woorden = t.opgave.toezegging;
  const { staat, reden, op } = stand;
  return (
    <>
      <Merkje {...(staat === 'ja' ? {} : { toon: 'let-op' })}>{woorden.staten[staat]}</Merkje>
      {staat === 'nee' && op !== null && (
        <span className="sh-zacht sh-agenda__telling">
          {woorden.nee(datumInWoorden(op.slice(0, 10), taal), reden)}
        </span>
      )}
    </>
  );
}
