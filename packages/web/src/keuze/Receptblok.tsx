import type { Recept } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { Deelknop } from '../ui/Deelknop.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Verwijstekst } from '../verwijzing/index.ts';
import { Basismerk } from './Indelinglijst.tsx';
import { Indelinglink } from './Indelinglink.tsx';
import type { GekozenIndelingen, Indeling } from './keuze.ts';

interface ReceptblokProps {
  readonly recept: Recept;
  readonly gekozen: GekozenIndelingen;
  /** Link that gives these figures again. */
  readonly adres: string;
}

/** How the figures on this page were made, complete enough to make them again. */
export function Receptblok({ recept, gekozen, adres }: ReceptblokProps) {
  const { t } = useTaal();
  return (
    <Uitklap titel={t.recept.titel} className="sh-recept">
      <p>{t.recept.inleiding}</p>
      <dl className="sh-gegevens">
        <div>
          <dt>{t.recept.jaar}</dt>
          <dd>{recept.jaar}</dd>
        </div>
        <div>
          <dt>{t.recept.basis}</dt>
          <dd>{t.recept.bases[recept.basis]}</dd>
        </div>
        <div>
          <dt>{t.recept.formule}</dt>
          <dd>
            <code className="sh-formule">{recept.formule}</code>
            <p className="sh-zacht">{t.recept.formuleUitleg}</p>
          </dd>
        </div>
        <div>
          <dt>{t.recept.link}</dt>
          <dd>
            <code className="sh-adres">{adres}</code>
            <Deelknop adres={adres} tekst={t.acties.kopieer} />
          </dd>
        </div>
      </dl>
      <Bronnen recept={recept} gekozen={gekozen} />
    </Uitklap>
  );
}

/** Each chosen indeling with its source. */
function Bronnen({ recept, gekozen }: Omit<ReceptblokProps, 'adres'>) {
  const { t, getal } = useTaal();
  const gewicht = new Map(recept.indelingen.map((id, i) => [id, recept.gewichten?.[i] ?? 1]));
  return (
    <Schuif label={t.recept.bronnen}>
      <Tabel<Indeling>
        bijschrift={t.recept.bronnen}
        rijen={gekozen.indelingen}
        sleutel={({ rij }) => rij.indeling}
        kolommen={[
          { id: 'naam', kop: t.recept.indeling, isNaam: true, cel: ({ rij }) => <Indelinglink rij={rij} /> },
          { id: 'basis', kop: t.recept.basis, cel: ({ editie }) => <Basismerk editie={editie} /> },
          ...(recept.gewichten
            ? [
                {
                  id: 'gewicht',
                  kop: t.recept.gewicht,
                  getal: true,
                  cel: ({ rij }: Indeling) => getal.decimaal(gewicht.get(rij.indeling) ?? 1),
                },
              ]
            : []),
          {
            id: 'bron',
            kop: t.recept.bron,
            cel: ({ editie }) => <Verwijstekst tekst={editie.bron} jaar={recept.jaar} />,
          },
          {
            id: 'licentie',
            kop: t.recept.licentie,
            cel: ({ editie }) => <Verwijstekst tekst={editie.licentie} jaar={recept.jaar} />,
          },
        ]}
      />
    </Schuif>
  );
}
