import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import type { Dossier } from './vragen.ts';

type Fractie = NonNullable<Dossier['raad']>['fracties'][number];
type Stuk = Dossier['stukken'][number];

/** Who sits in the council, and where its papers are; with when that was last seen. */
export function Raadsleden({ dossier: { raad, stukken } }: { readonly dossier: Dossier }) {
  const { dossier: d } = useTaal().t;
  return (
    <>
      <section className="sh-sectie sh-sectie--lang">
        <Heading level={2}>{d.raad}</Heading>
        {raad ? <Zetels raad={raad} /> : <Paragraph className="sh-tekst">{d.geenRaad}</Paragraph>}
      </section>
      <section className="sh-sectie">
        <Heading level={2}>{d.stukken}</Heading>
        <Paragraph className="sh-tekst">{stukken.length > 0 ? d.stukkenUitleg : d.geenStukken}</Paragraph>
        {stukken.length > 0 && (
          <ul className="utrecht-unordered-list">
            {stukken.map((stuk) => (
              <li
                key={`${stuk.soort} ${stuk.adres} ${stuk.systeem}`}
                className="utrecht-unordered-list__item"
              >
                <Vindplaats stuk={stuk} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Zetels({ raad }: { readonly raad: NonNullable<Dossier['raad']> }) {
  const { t, getal } = useTaal();
  const { dossier: d } = t;
  const { zetels, opgeteld, fracties, gezien } = raad;
  return (
    <>
      <Paragraph className="sh-tekst">
        {d.zetels(getal.heel(zetels), gezien)}
        {opgeteld === zetels ? '' : ` ${d.zetelsOntbreken(getal.heel(opgeteld), getal.heel(zetels))}`}
      </Paragraph>
      <Tabel<Fractie>
        bijschrift={d.raad}
        bijschriftVerborgen
        className="sh-raadzetels"
        rijen={fracties}
        sleutel={({ fractie }) => fractie}
        kolommen={[
          { id: 'fractie', kop: d.fractie, isNaam: true, cel: ({ fractie }) => fractie },
          {
            id: 'zetels',
            kop: d.zetelkop,
            getal: true,
            cel: ({ zetels: van }) => (van === null ? '–' : getal.heel(van)),
          },
        ]}
      />
    </>
  );
}

function Vindplaats({ stuk: { soort, adres, systeem, gezien } }: { readonly stuk: Stuk }) {
  const { t, taal } = useTaal();
  const { dossier: d } = t;
  const wanneer = gezien.length === 10 ? datumInWoorden(gezien, taal) : gezien;
  const naam = systeem === null ? d.soortStuk[soort] : `${d.soortStuk[soort]}: ${systeem}`;
  return (
    <>
      {adres === null ? naam : <Link href={adres}>{naam}</Link>} ({d.gezien(wanneer)})
    </>
  );
}
