import type { Band } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan, type Standbeheer } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import type { Regelingen } from './vragen.ts';

type Rij = Regelingen['gemeenten'][number];

interface GemeentetabelProps {
  readonly data: Regelingen;
  readonly beheer: Standbeheer;
}

/** The table behind the colours of the map. */
export function Gemeentetabel({ data, beheer }: GemeentetabelProps) {
  const { t, getal } = useTaal();
  return (
    <Uitklap titel={t.regelingen.toonTabel} className="sh-niet-drukken">
      <Schuif label={t.regelingen.tabel} hoog>
        <Tabel<Rij>
          bijschrift={t.regelingen.tabel}
          bijschriftVerborgen
          rijen={data.gemeenten}
          sleutel={({ code }) => code}
          volgorde={beheer.stand.volgorde ?? '-regelingen'}
          onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
          kolommen={[
            {
              id: 'naam',
              kop: t.regelingen.gemeente,
              isNaam: true,
              sorteer: ({ naam }) => naam,
              cel: (rij) => <Naar {...rij} />,
            },
            {
              id: 'regelingen',
              kop: t.regelingen.perGemeente,
              getal: true,
              sorteer: ({ regelingen }) => regelingen,
              cel: ({ regelingen }) => getal.heel(regelingen),
            },
            {
              id: 'partners',
              kop: t.regelingen.partners,
              getal: true,
              sorteer: ({ partners }) => partners,
              cel: ({ partners }) => getal.heel(partners),
            },
            {
              id: 'graad',
              kop: t.regelingen.graad,
              getal: true,
              sorteer: ({ overlapgraad }) => overlapgraad ?? Number.NaN,
              cel: ({ overlapgraad }) => getal.procent(overlapgraad ?? Number.NaN),
            },
          ]}
        />
      </Schuif>
    </Uitklap>
  );
}

function Naar({ code, naam }: Pick<Rij, 'code' | 'naam'>) {
  return (
    <Koppeling to="/gemeente/$code" params={{ code }} search={keuzeVan}>
      {naam}
    </Koppeling>
  );
}

const zichtbaar = 200;

/** The table behind the lines. */
export function Bandentabel({
  data,
  banden,
}: Pick<GemeentetabelProps, 'data'> & { readonly banden: readonly Band[] }) {
  const { t, getal } = useTaal();
  const naam = (g: number) => data.gemeenten[g]?.naam ?? '';
  return (
    <>
      {banden.length > zichtbaar && <p className="sh-noot">{t.regelingen.meer(getal.heel(zichtbaar))}</p>}
      <Schuif label={t.regelingen.band}>
        <Tabel<Band>
          bijschrift={t.regelingen.band}
          bijschriftVerborgen
          rijen={banden.slice(0, zichtbaar)}
          sleutel={({ a, b }) => `${a}-${b}`}
          kolommen={[
            {
              id: 'band',
              kop: t.regelingen.band,
              isNaam: true,
              cel: ({ a, b }) => `${naam(a)} – ${naam(b)}`,
            },
            {
              id: 'aantal',
              kop: t.regelingen.gedeeld,
              getal: true,
              cel: ({ aantal }) => getal.heel(aantal),
            },
          ]}
        />
      </Schuif>
    </>
  );
}
