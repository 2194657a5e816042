import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../i18n/taal.tsx';
import { type GekozenIndelingen, type Indeling, Indelinglink } from '../keuze/index.ts';
import { Staaf } from '../ui/Staaf.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Term } from '../ui/Term.tsx';
import type { Landbeeld } from './landbeeld.ts';

interface Rij extends Indeling {
  readonly verschil: number;
}

/** Which indeling lowers or raises the congruentie of the country, lowest first. */
export function Bijdragen({
  land,
  gekozen,
}: {
  readonly land: Landbeeld;
  readonly gekozen: GekozenIndelingen;
}) {
  const { t, getal } = useTaal();
  if (gekozen.indelingen.length < 2) return null;
  const rijen = gekozen.indelingen
    .map((indeling, i): Rij => ({ ...indeling, verschil: land.bijdragen[i]?.verschil ?? Number.NaN }))
    .sort((a, b) => a.verschil - b.verschil);
  const grootste = Math.max(...rijen.map((rij) => Math.abs(rij.verschil)).filter(Number.isFinite), 0.001);
  const kolommen: readonly Kolom<Rij>[] = [
    { id: 'naam', kop: t.tabel.indeling, isNaam: true, cel: ({ rij }) => <Indelinglink rij={rij} /> },
    { id: 'regios', kop: t.tabel.regios, getal: true, cel: ({ editie }) => getal.heel(editie.regios.length) },
    {
      id: 'bijdrage',
      kop: t.tabel.bijdrage,
      getal: true,
      breed: true,
      cel: ({ verschil }) => (
        <span className="sh-metstaaf">
          <Staaf deel={verschil / grootste} tweezijdig />
          {getal.procentpunt(verschil)}
        </span>
      ),
    },
  ];
  return (
    <section className="sh-sectie">
      <Heading level={2}>{t.bijdragen.titel}</Heading>
      <Paragraph className="sh-tekst">
        {t.bijdragen.uitleg} <Term begrip="bijdrage">{t.bijdragen.term}</Term>
      </Paragraph>
      <Tabel
        bijschrift={t.bijdragen.bijschrift}
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={rijen}
        sleutel={({ rij }) => rij.indeling}
        className="sh-tabel--bijdragen"
      />
    </section>
  );
}
