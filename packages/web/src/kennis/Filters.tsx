import { type Kennisfilter, type Kennistelling, kennisfilters } from '@samenhang/core/kennis';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import type { Kennisadres } from './adres.ts';

interface FiltersProps {
  readonly adres: Kennisadres;
  readonly telling: Kennistelling;
  readonly taakNaam: (taak: string) => string;
  readonly onKies: (filter: Kennisfilter, waarde: string) => void;
}

/** The filters, each choice with how many items it would leave. */
export function Filters({ adres, telling, taakNaam, onKies }: FiltersProps) {
  const { t, taal, getal } = useTaal();
  const namen: Readonly<Record<Kennisfilter, (waarde: string) => string>> = {
    taak: taakNaam,
    soort: (waarde) => t.kennis.soorten[waarde as keyof typeof t.kennis.soorten],
    onderbouwing: (waarde) => t.kennis.onderbouwingen[waarde as keyof typeof t.kennis.onderbouwingen],
    schaal: (waarde) => t.kennis.schalen[waarde as keyof typeof t.kennis.schalen],
  };
  return (
    <fieldset className="sh-kennis__filters">
      <legend className="utrecht-form-label">{t.kennis.filters}</legend>
      {kennisfilters.map((filter) => {
        const gekozen = adres[filter] ?? '';
        const waarden = [...new Set([...telling[filter].keys(), ...(gekozen === '' ? [] : [gekozen])])];
        const opties = waarden
          .map((waarde) => ({
            waarde,
            tekst: t.kennis.keuze(namen[filter](waarde), getal.heel(telling[filter].get(waarde) ?? 0)),
          }))
          .sort((a, b) => a.tekst.localeCompare(b.tekst, taal));
        return (
          <Keuzeveld
            key={filter}
            label={t.kennis[filter]}
            waarde={gekozen}
            opties={[{ waarde: '', tekst: t.kennis.alle }, ...opties]}
            onKies={(waarde) => onKies(filter, waarde)}
          />
        );
      })}
    </fieldset>
  );
}
