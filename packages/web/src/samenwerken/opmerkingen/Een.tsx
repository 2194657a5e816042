import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden, opsomming } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import type { Daad, Opmerking } from '../vragen.ts';
import type { Plaats } from './Zeg.tsx';

interface EenProps {
  readonly opmerking: Opmerking;
  readonly mag: boolean;
  readonly plaats: Plaats | undefined;
  readonly onDaad: (daad: Daad) => void;
}

/** One comment: who said it, of what, and what can be done with it. */
export function Een({ opmerking, mag, plaats, onDaad }: EenProps) {
  const { t, taal, getal } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  const { naam, lid, bijVersie, tekst, gemaaktOp, opgelostOp, opgelostDoor, verwijderdOp } = opmerking;
  const wie = lid ? (naam ?? woorden.iemand) : woorden.bezoeker(naam ?? '');
  const daden: readonly Daad[] =
    verwijderdOp === null ? [opgelostOp === null ? 'los' : 'heropen', 'weg'] : ['terug'];
  return (
    <li className="sh-opmerkingen__een">
      <p className="sh-zacht">
        {woorden.door(wie, datumInWoorden(gemaaktOp, taal))}
        {bijVersie !== null && woorden.bijVersie(getal.heel(bijVersie))}
      </p>
      <Waarover opmerking={opmerking} plaats={plaats} />
      <p className="sh-opmerking">{tekst}</p>
      {opgelostOp !== null && (
        <p className="sh-zacht">
          {woorden.opgelostDoor(opgelostDoor ?? woorden.iemand, datumInWoorden(opgelostOp, taal))}
        </p>
      )}
      {mag && (
        <div className="sh-knoppen">
          {daden.map((daad) => (
            <Button
              key={daad}
              purpose="subtle"
              aria-label={woorden.vanWie(woorden[daad], wie)}
              onClick={() => onDaad(daad)}
            >
              {woorden[daad]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}

/** The place on the map, the version and who is mentioned. */
function Waarover({ opmerking, plaats }: Pick<EenProps, 'opmerking' | 'plaats'>) {
  const { t, taal } = useTaal();
  const woorden = t.samenwerken.opmerkingen;
  const { plek, noemt } = opmerking;
  if (!plek && noemt.length === 0) return null;
  return (
    <p>
      {plek && (
        <>
          <strong>{woorden[plek.soort](plaats?.naamVan(plek.gemeente) ?? plek.gemeente)}</strong>{' '}
          {plaats && (
            <button type="button" className="sh-tekstknop" onClick={() => plaats.onGemeente(plek.gemeente)}>
              {woorden.toon}
            </button>
          )}{' '}
        </>
      )}
      {noemt.length > 0 && <span className="sh-zacht">{woorden.noemt(opsomming(taal, noemt))}</span>}
    </p>
  );
}
