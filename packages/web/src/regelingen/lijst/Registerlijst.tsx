import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden, hoofdletter } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Merkje } from '../../ui/Merkje.tsx';
import type { Registeradres } from '../adres.ts';
import type { Register, Rij } from './vragen.ts';

/** The regelingen of one page, each a link to all that is known of it. */
export function Registerlijst({ rijen }: { readonly rijen: readonly Rij[] }) {
  const { t } = useTaal();
  return (
    <ol className="sh-register" aria-label={t.regelingen.titel}>
      {rijen.map((rij) => (
        <li key={rij.id} className="sh-register__een">
          <Regelingregel rij={rij} />
        </li>
      ))}
    </ol>
  );
}

function Regelingregel({ rij }: { readonly rij: Rij }) {
  const { t, taal, getal } = useTaal();
  const { id, naam, vorm, vanKracht, gemeenten, stand, controles, treffer, lichaam, correctie, sociaal } =
    rij;
  const via = treffer?.via;
  const elders = treffer && !via && !treffer.velden.includes('naam') ? treffer.velden : [];
  return (
    <>
      <Koppeling
        to="/regelingen/$id"
        params={{ id }}
        search={keuzeVan}
        lang="nl"
        className="sh-register__naam"
      >
        {naam}
      </Koppeling>
      {stand !== 'geldig' && <Merkje>{t.register.standen[stand]}</Merkje>}
      <p className="sh-noot">
        <span lang="nl">{hoofdletter(vorm)}</span> · {t.register.sinds(datumInWoorden(vanKracht, taal))} ·{' '}
        {t.register.gemeenten(getal.heel(gemeenten.length))}
        {lichaam !== null && !naam.includes(lichaam) && (
          <>
            {' · '}
            <span lang="nl">{lichaam}</span>
          </>
        )}
        {controles.length > 0 && <> · {t.register.aantalControles(getal.heel(controles.length))}</>}
      </p>
      {correctie !== null && (
        <p className="sh-noot">{(sociaal ? t.register.welSociaal : t.register.nietSociaal)(correctie)}</p>
      )}
      {via && via.naam !== naam && (
        <p className="sh-noot" lang="nl">
          {hoofdletter(t.register.via(via.naam, datumInWoorden(via.vanKracht, taal)))}
        </p>
      )}
      {elders.length > 0 && (
        <p className="sh-noot">
          {t.register.gevondenIn(elders.map((veld) => t.register.velden[veld]).join(', '))}
        </p>
      )}
    </>
  );
}

interface BladwijzerProps {
  readonly register: Register;
  readonly beheer: Standbeheer<Registeradres>;
}

/** From page to page. */
export function Bladwijzer({ register: { pagina, paginas }, beheer: { wijzig } }: BladwijzerProps) {
  const { t, getal } = useTaal();
  if (paginas < 2) return null;
  const go = (naar: number) => {
    wijzig({ pagina: naar === 1 ? undefined : naar });
    document.querySelector('.sh-register')?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav className="sh-bladwijzer sh-niet-drukken" aria-label={t.register.paginas}>
      <Button purpose="secondary" disabled={pagina === 1} onClick={() => go(pagina - 1)}>
        {t.register.vorige}
      </Button>
      <span>{t.register.pagina(getal.heel(pagina), getal.heel(paginas))}</span>
      <Button purpose="secondary" disabled={pagina === paginas} onClick={() => go(pagina + 1)}>
        {t.register.volgende}
      </Button>
    </nav>
  );
}
