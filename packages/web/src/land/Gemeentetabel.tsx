import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Staaf } from '../ui/Staaf.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Landbeeld } from './landbeeld.ts';

interface Rij {
  readonly code: string;
  readonly naam: string;
  readonly waarde: number;
  readonly partners: number;
  readonly inwoners: number;
}

interface GemeentetabelProps {
  readonly atlas: Atlas;
  readonly land: Landbeeld | undefined;
  readonly beheer: Standbeheer;
}

/** Every gemeente with its figures: the table behind the map. */
export function Gemeentetabel({ atlas, land, beheer }: GemeentetabelProps) {
  const { t } = useTaal();
  const rijen = useMemo(
    () =>
      atlas.gemeenten.map(
        ({ code, naam }, i): Rij => ({
          code,
          naam,
          waarde: land?.waarden[i] ?? Number.NaN,
          partners: land?.partners[i] ?? 0,
          inwoners: atlas.inwoners[i] ?? Number.NaN,
        }),
      ),
    [atlas, land],
  );
  const kolommen = useKolommen(land);
  return (
    <Schuif label={t.start.tabelTitel(String(atlas.jaar))} hoog>
      <Tabel
        bijschrift={t.start.tabelTitel(String(atlas.jaar))}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={rijen}
        sleutel={(rij) => rij.code}
        volgorde={beheer.stand.volgorde ?? 'naam'}
        onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
        className="sh-tabel--vast"
      />
    </Schuif>
  );
}

function useKolommen(land: Landbeeld | undefined): readonly Kolom<Rij>[] {
  const { t, getal } = useTaal();
  return [
    {
      id: 'naam',
      kop: t.tabel.gemeente,
      isNaam: true,
      sorteer: (rij) => rij.naam,
      cel: (rij) => (
        <Koppeling to="/gemeente/$code" params={{ code: rij.code }} search={keuzeVan} preload={false}>
          {rij.naam}
        </Koppeling>
      ),
    },
    {
      id: 'congruentie',
      kop: t.tabel.congruentie,
      getal: true,
      breed: true,
      sorteer: (rij) => rij.waarde,
      cel: (rij) => (
        <span className="sh-metstaaf">
          <Staaf deel={rij.waarde} {...(land ? { kleur: land.schaal.kleur(rij.waarde) } : {})} />
          {getal.procent(rij.waarde)}
        </span>
      ),
    },
    {
      id: 'partners',
      kop: t.tabel.partners,
      getal: true,
      sorteer: (rij) => rij.partners,
      cel: (rij) => getal.heel(rij.partners),
    },
    {
      id: 'inwoners',
      kop: t.tabel.inwoners,
      getal: true,
      sorteer: (rij) => rij.inwoners,
      cel: (rij) => getal.heel(rij.inwoners),
    },
  ];
}
