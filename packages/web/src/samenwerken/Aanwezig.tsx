import { opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import type { Stand } from './stand.ts';

interface AanwezigProps {
  readonly stand: Stand | undefined;
  readonly verbroken: boolean;
}

/** Who else has the design open now. */
export function Aanwezig({ stand, verbroken }: AanwezigProps) {
  const { t, taal } = useTaal();
  const woorden = t.samenwerken.aanwezig;
  const anderen = (stand?.aanwezig ?? []).filter(({ uzelf }) => !uzelf).map(({ naam }) => naam);
  return (
    <div role="status" className="sh-aanwezig">
      {verbroken && <p>{woorden.verbroken}</p>}
      {!verbroken && stand && (
        <p>{anderen.length === 0 ? woorden.alleen : woorden.met(opsomming(taal, anderen))}</p>
      )}
    </div>
  );
}
