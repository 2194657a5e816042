import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Regeling } from './vragen.ts';

interface RegelingtabelProps {
  readonly titel: string;
  readonly regelingen: readonly Regeling[];
}

/** Regelingen, those with most gemeenten first; each is a link to who takes part. */
export function Regelingtabel({ titel, regelingen }: RegelingtabelProps) {
  const { t, taal, getal } = useTaal();
  return (
    <Schuif label={t.regelingen.titel}>
      <Tabel<Regeling>
        bijschrift={titel}
        bijschriftVerborgen
        rijen={[...regelingen].sort((a, b) => b.gemeenten.length - a.gemeenten.length)}
        sleutel={({ id }) => id}
        kolommen={[
          {
            id: 'naam',
            kop: t.regelingen.naam,
            isNaam: true,
            cel: ({ id, naam }) => (
              <Koppeling to="/regelingen/$id" params={{ id }} search={keuzeVan} lang="nl">
                {naam}
              </Koppeling>
            ),
          },
          { id: 'vorm', kop: t.regelingen.vorm, cel: ({ vorm }) => <span lang="nl">{vorm}</span> },
          {
            id: 'sinds',
            kop: t.regelingen.sinds,
            cel: ({ vanKracht }) => datumInWoorden(vanKracht, taal),
          },
          {
            id: 'deelnemers',
            kop: t.regelingen.deelnemers,
            getal: true,
            cel: ({ gemeenten }) => getal.heel(gemeenten.length),
          },
        ]}
      />
    </Schuif>
  );
}
