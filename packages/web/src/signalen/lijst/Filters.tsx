import { KENMERKEN, type Kenmerk, type Kenmerksoort, SIGNAALSTATEN } from '@samenhang/core/signaal';
import type { ReactNode } from 'react';
import { useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Smaluitklap } from '../../ui/velden/Smaluitklap.tsx';
import type { Keuzes } from '../keuzes.ts';
import type { Zoekstand } from './zoekstand.ts';

interface FiltersProps {
  readonly stand: Zoekstand;
  readonly keuzes: Keuzes;
  readonly tellingen: readonly (Kenmerk & { readonly aantal: number })[];
  readonly onAnders: (deel: Partial<Zoekstand>) => void;
  readonly children: ReactNode;
}

/** What a filter chooses from, with how many each would give. */
function useOpties({ stand, keuzes, tellingen }: Pick<FiltersProps, 'stand' | 'keuzes' | 'tellingen'>) {
  const { getal } = useTaal();
  return (soort: Kenmerksoort) => {
    const geteld = tellingen.filter((een) => een.soort === soort);
    const gekozen = stand.filters[soort];
    // What was chosen stays in the list, also where nothing is left of it.
    if (gekozen !== undefined && !geteld.some(({ waarde }) => waarde === gekozen))
      geteld.push({ soort, waarde: gekozen, aantal: 0 });
    return geteld.map(({ waarde, aantal }) => ({
      waarde,
      tekst: `${keuzes.nameOf({ soort, waarde })} (${getal.heel(aantal)})`,
    }));
  };
}

/** What the list can be narrowed to. */
export function Filters({ stand, keuzes, tellingen, onAnders, children }: FiltersProps) {
  const { t } = useTaal();
  const optiesOf = useOpties({ stand, keuzes, tellingen });
  const alles = { waarde: '', tekst: t.signaal.lijst.alles };
  const woorden = t.signaal.lijst;
  const mij = useMij();
  const choose = (soort: Kenmerksoort, waarde: string) => {
    const { [soort]: _weg, ...anderen } = stand.filters;
    onAnders({ filters: waarde === '' ? anderen : { ...anderen, [soort]: waarde } });
  };
  const organisaties = mij.data?.organisaties ?? [];
  return (
    <Smaluitklap titel={woorden.filters}>
      <fieldset className="sh-filters">
        <legend className="sh-verborgen">{woorden.filters}</legend>
        {KENMERKEN.map((soort) => ({ soort, opties: optiesOf(soort) }))
          .filter(({ opties }) => opties.length > 0)
          .map(({ soort, opties }) => (
            <Keuzeveld
              key={soort}
              label={woorden.soorten[soort]}
              waarde={stand.filters[soort] ?? ''}
              opties={[alles, ...opties]}
              onKies={(waarde) => choose(soort, waarde)}
            />
          ))}
        <Keuzeveld
          label={woorden.staat}
          waarde={stand.staat}
          opties={SIGNAALSTATEN.map((waarde) => ({ waarde, tekst: woorden.staten[waarde] }))}
          onKies={(staat) => onAnders({ staat })}
        />
        {organisaties.length > 1 && (
          <Keuzeveld
            label={woorden.vanOrganisatie}
            waarde={stand.organisatie}
            opties={[alles, ...organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))]}
            onKies={(organisatie) => onAnders({ organisatie })}
          />
        )}
        {children}
      </fieldset>
    </Smaluitklap>
  );
}
