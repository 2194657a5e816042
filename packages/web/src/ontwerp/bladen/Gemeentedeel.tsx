import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  type Atlas,
  explainGemeente,
  type Indelinguitleg,
  indexOfGemeente,
  type Ontwerpopgave,
} from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { opsommingTot } from '@samenhang/taal';
import { useMemo } from 'react';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';

interface GemeentedeelProps {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly lagen: readonly Labels[];
  /** The layer that is told of. */
  readonly laag: number;
  /** Code of the gemeente whose story is told. */
  readonly gemeente: string | undefined;
  readonly onGemeente: (code: string) => void;
}

/** What the design means for one gemeente, in sentences. */
export function Gemeentedeel({ gemeente, onGemeente, ...rest }: GemeentedeelProps) {
  const { t } = useTaal();
  const index = gemeente === undefined ? undefined : indexOfGemeente(rest.atlas, gemeente);
  return (
    <section className="sh-sectie" id="sh-mijn-gemeente">
      <Heading level={2}>{t.ontwerp.gemeente}</Heading>
      <Zoekveld atlas={rest.atlas} onKies={onGemeente} />
      <div role="status" className="sh-tekst sh-ontwerp__zinnen">
        {index === undefined ? <p>{t.ontwerp.gemeenteKies}</p> : <Verhaal {...rest} gemeente={index} />}
      </div>
    </section>
  );
}

/** More names than these nobody reads. */
const hoogstens = 12;

/** Names of gemeenten in a sentence. */
function useLijst(atlas: Atlas) {
  const { t, taal, getal } = useTaal();
  return (gemeenten: readonly number[]) => {
    const namen = gemeenten.map((g) => atlas.gemeenten[g]?.naam ?? '');
    return opsommingTot(taal, namen, hoogstens, (aantal) => t.ontwerp.anderen(getal.heel(aantal)));
  };
}

interface VerhaalProps extends Omit<GemeentedeelProps, 'gemeente' | 'onGemeente'> {
  readonly gemeente: number;
}

function Verhaal({ atlas, opgave, lagen, laag, gemeente }: VerhaalProps) {
  const { t, getal } = useTaal();
  const lijst = useLijst(atlas);
  const uitleg = useMemo(
    () => explainGemeente(atlas, opgave, lagen, gemeente).lagen[laag],
    [atlas, opgave, lagen, laag, gemeente],
  );
  if (!uitleg) return null;
  const { partners, regionaam, indelingen } = uitleg;
  const naam = atlas.gemeenten[gemeente]?.naam ?? '';
  return (
    <>
      <p>
        <strong>{t.ontwerp.gemeenteRegio(naam, regionaam, getal.heel(partners.length))}</strong>{' '}
        {partners.length === 1 && t.ontwerp.gemeenteMetEen(lijst(partners))}
        {partners.length > 1 && t.ontwerp.gemeenteMet(lijst(partners))}
      </p>
      <Wissels atlas={atlas} indelingen={indelingen} />
    </>
  );
}

interface WisselsProps {
  readonly atlas: Atlas;
  readonly indelingen: readonly Indelinguitleg[];
}

/** Indelingen in which nothing changes first, then from little to much. */
function Wissels({ atlas, indelingen }: WisselsProps) {
  const { t, taal, getal } = useTaal();
  const lijst = useLijst(atlas);
  const naam = ({ indeling }: Indelinguitleg) => {
    const rij = atlas.indelingen.get(indeling);
    return rij ? naamVan(rij, taal) : indeling;
  };
  const omvang = ({ nieuw, verloren }: Indelinguitleg) => nieuw.length + verloren.length;
  const ligt = indelingen.filter(({ regiosVandaag }) => regiosVandaag.length > 0);
  const gelijk = ligt.filter((u) => omvang(u) === 0);
  const anders = ligt.filter((u) => omvang(u) > 0).sort((a, b) => omvang(a) - omvang(b));
  return (
    <>
      {gelijk.length > 0 && <p>{t.ontwerp.gemeenteGelijk(gelijk.map(naam).join('; '))}</p>}
      <ul className="utrecht-unordered-list">
        {anders.map((u) => (
          <li key={u.indeling} className="utrecht-unordered-list__item">
            {t.ontwerp.gemeenteIndeling(naam(u), getal.heel(u.nieuw.length), getal.heel(u.verloren.length))}{' '}
            <span className="sh-zacht">
              {u.nieuw.length > 0 && t.ontwerp.gemeenteErbij(lijst(u.nieuw))}{' '}
              {u.verloren.length > 0 && t.ontwerp.gemeenteWeg(lijst(u.verloren))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
