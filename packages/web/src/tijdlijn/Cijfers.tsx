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
    .map((v) => v.tekst.replace(/^\d+: /u, ''))
    .join(' ');
}

/** The table behind the charts. */
export function Cijfers({ naam, beeld, land }: CijfersProps) {
  const { t, getal } = useTaal();
  const verhalen = useVerhalen(beeld, land);
  const titel = t.jaren.tabel(naam);
  const laatste: Kolom<Jaarpunt> = land
    ? {
        id: 'gemeenten',
        kop: t.jaren.gemeenten,
        getal: true,
        cel: ({ gemeenten }) => getal.heel(gemeenten),
      }
    : { id: 'gebeurtenis', kop: t.jaren.gebeurtenis, cel: ({ jaar }) => zinnenVan(verhalen, jaar) };
  return (
    <Schuif label={titel}>
      <Tabel<Jaarpunt>
        bijschrift={titel}
        bijschriftVerborgen
        rijen={beeld.punten}
        sleutel={({ jaar }) => String(jaar)}
        kolommen={[
          { id: 'jaar', kop: t.jaren.jaar, isNaam: true, cel: ({ jaar }) => jaar },
          {
            id: 'congruentie',
            kop: t.jaren.congruentie,
            getal: true,
            cel: ({ bestaat, alles }) =>
              bestaat ? getal.procentFijn(alles.congruentie) : t.jaren.bestondNiet,
          },
          {
            id: 'partners',
            kop: land ? t.jaren.partnersGemiddeld : t.jaren.partners,
            getal: true,
            cel: ({ alles }) => (land ? getal.decimaal(alles.partners) : getal.heel(alles.partners)),
          },
          {
            id: 'waargenomen',
            kop: t.jaren.waargenomen,
            getal: true,
            cel: ({ waargenomen }) =>
              t.jaren.vanDe(getal.heel(waargenomen.indelingen.length), getal.heel(beeld.gekozen.length)),
          },
          laatste,
        ]}
      />
    </Schuif>
  );
}
