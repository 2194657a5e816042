import type { Jaarpunt } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import type { Jarenbeeld } from './beeld.ts';
import { useVerhalen } from './verhalen.ts';

interface CijfersProps {
  readonly naam: string;
  readonly beeld: Jarenbeeld;
  readonly land: boolean;
}

function zinnenVan(verhalen: ReturnType<typeof useVerhalen>, jaar: number): string {
  return verhalen
    .filter((v) => v.jaar === jaar)
    .map((v) => v.tekst)
    .join(' ');
}

/** The table behind the charts. */
export function Cijfers({ naam, beeld, land }: CijfersProps) {
  const { t, getal } = useTaal();
  const verhalen = useVerhalen(beeld, land);
  const titel = t.tijdlijn.tabel(naam);
  const laatste: Kolom<Jaarpunt> = land
    ? {
        id: 'gemeenten',
        kop: t.tijdlijn.gemeenten,
        getal: true,
        cel: ({ gemeenten }) => getal.heel(gemeenten),
      }
    : { id: 'gebeurtenis', kop: t.tijdlijn.gebeurtenis, cel: ({ jaar }) => zinnenVan(verhalen, jaar) };
  return (
    <Schuif label={titel}>
      <Tabel<Jaarpunt>
        bijschrift={titel}
        bijschriftVerborgen
        rijen={beeld.punten}
        sleutel={({ jaar }) => String(jaar)}
        kolommen={[
          { id: 'jaar', kop: t.tijdlijn.jaar, isNaam: true, cel: ({ jaar }) => jaar },
          {
            id: 'congruentie',
            kop: t.tijdlijn.congruentie,
            getal: true,
            cel: ({ bestaat, alles }) =>
              bestaat ? getal.procentFijn(alles.congruentie) : t.tijdlijn.bestondNiet,
          },
          {
            id: 'partners',
            kop: land ? t.tijdlijn.partnersGemiddeld : t.tijdlijn.partners,
            getal: true,
            cel: ({ alles }) => (land ? getal.decimaal(alles.partners) : getal.heel(alles.partners)),
          },
          {
            id: 'waargenomen',
            kop: t.tijdlijn.waargenomen,
            getal: true,
            cel: ({ waargenomen }) =>
              t.tijdlijn.vanDe(getal.heel(waargenomen.indelingen.length), getal.heel(beeld.gekozen.length)),
          },
          laatste,
        ]}
      />
    </Schuif>
  );
}
