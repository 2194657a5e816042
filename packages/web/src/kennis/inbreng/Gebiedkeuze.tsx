import type { Gebied } from '@samenhang/core/kennis';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { useBoeken } from '../vragen.ts';
import { Keuzelijst } from './Keuzelijst.tsx';

interface GebiedkeuzeProps {
  readonly gebied: Gebied;
  readonly onGebied: (gebied: Gebied) => void;
}

const leeg: Readonly<Record<Gebied['soort'], Gebied>> = {
  land: { soort: 'land' },
  gemeenten: { soort: 'gemeenten', gemeenten: [] },
  regio: { soort: 'regio', indeling: '', regio: '' },
};

/** For where it holds: the country, gemeenten, or a region of an indeling. */
export function Gebiedkeuze({ gebied, onGebied }: GebiedkeuzeProps) {
  const { t } = useTaal();
  const { atlas } = useBoeken();
  const woorden = t.kennis.inbreng;
  const naamVan = (code: string) => atlas?.gemeenten.find((een) => een.code === code)?.naam ?? code;
  return (
    <>
      <Keuzeveld
        label={woorden.gebied}
        waarde={gebied.soort}
        opties={(['land', 'gemeenten', 'regio'] as const).map((waarde) => ({
          waarde,
          tekst: woorden.gebieden[waarde],
        }))}
        onKies={(soort) => onGebied(leeg[soort as Gebied['soort']])}
      />
      {gebied.soort === 'gemeenten' && (
        <>
          <Zoekveld
            atlas={atlas}
            label={woorden.gemeente}
            onKies={(code) => onGebied({ ...gebied, gemeenten: [...new Set([...gebied.gemeenten, code])] })}
          />
          <Keuzelijst
            waarden={gebied.gemeenten}
            naam={naamVan}
            onWeg={(code) =>
              onGebied({ ...gebied, gemeenten: gebied.gemeenten.filter((een) => een !== code) })
            }
          />
        </>
      )}
      {gebied.soort === 'regio' && <Regiokeuze gebied={gebied} onGebied={onGebied} />}
    </>
  );
}

function Regiokeuze({
  gebied,
  onGebied,
}: {
  readonly gebied: Gebied & { readonly soort: 'regio' };
  readonly onGebied: (gebied: Gebied) => void;
}) {
  const { t } = useTaal();
  const { atlas } = useBoeken();
  const woorden = t.kennis.inbreng;
  const kies = { waarde: '', tekst: woorden.kies };
  const indelingen = [...(atlas?.indelingen ?? [])].map(([waarde, { naam }]) => ({ waarde, tekst: naam }));
  const regios = atlas?.edities.get(gebied.indeling)?.regios ?? [];
  return (
    <>
      <Keuzeveld
        label={woorden.indeling}
        waarde={gebied.indeling}
        opties={[kies, ...indelingen]}
        onKies={(indeling) => onGebied({ soort: 'regio', indeling, regio: '' })}
      />
      <Keuzeveld
        label={woorden.regio}
        waarde={gebied.regio}
        opties={[kies, ...regios.map(({ code, naam }) => ({ waarde: code, tekst: naam }))]}
        onKies={(regio) => onGebied({ ...gebied, regio })}
      />
    </>
  );
}
