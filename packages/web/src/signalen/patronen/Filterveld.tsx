import { PATROONFILTERS, type Patroonfilter } from '@samenhang/core/signaal';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { filterOf, type Patroonadres, toFilter } from '../adres.ts';
import type { Keuzes } from '../keuzes.ts';

interface FilterveldProps {
  readonly label: string;
  readonly beheer: Standbeheer<Patroonadres>;
  readonly keuzes: Keuzes;
}

const tabellen = { taak: 'taken', wet: 'wetten' } as const;

/** Which signals: all, or those of one task, one seam or one act. */
export function Filterveld({ label, beheer: { stand, wijzig }, keuzes }: FilterveldProps) {
  const { t } = useTaal();
  const woorden = t.signaal.blad.waar;
  const gekozen = filterOf(stand);
  const waarden = (soort: Patroonfilter): readonly (readonly [string, string])[] =>
    soort === 'naad'
      ? Object.entries(t.signaal.patronen.naden)
      : keuzes.of(tabellen[soort]).map(({ sleutel, naam }) => [sleutel, naam]);
  return (
    <Keuzeveld
      label={label}
      waarde={gekozen ? `${gekozen.soort}:${gekozen.waarde}` : ''}
      opties={[{ waarde: '', tekst: woorden.alle }]}
      groepen={PATROONFILTERS.map((soort) => ({
        naam: woorden.soorten[soort],
        opties: waarden(soort).map(([waarde, tekst]) => ({ waarde: `${soort}:${waarde}`, tekst })),
      }))}
      onKies={(keuze) => wijzig(toFilter(keuze))}
    />
  );
}
