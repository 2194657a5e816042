import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Rechtregel, rechten, rollen, type Verhouding } from '@samenhang/core';
import { type Catalogus, hoofdletter, kleineLetter, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Overpagina } from './Overpagina.tsx';

const verhoudingen: readonly Verhouding[] = [
  'openbaar',
  'gedeeld',
  'eigen',
  'organisatie',
  'server',
  'kring',
];

const watVan = (t: Catalogus, { soort, handeling }: Rechtregel): string =>
  (t.toegang.wat as Readonly<Record<string, string>>)[`${soort}-${handeling}`] ?? '';

/** Who may do what: the table of permissions that the server uses, in words. */
export function Toegang() {
  const { t } = useTaal();
  return (
    <Overpagina pad={t.toegang.titel} titel={t.toegang.titel}>
      <Paragraph className="sh-lead">{t.toegang.lead}</Paragraph>
      {verhoudingen.map((verhouding) => (
        <section key={verhouding}>
          <Heading level={2}>{t.toegang.kop[verhouding]}</Heading>
          <Paragraph>{t.toegang.inleiding[verhouding]}</Paragraph>
          <Rechten verhouding={verhouding} />
        </section>
      ))}
      <Heading level={2}>{t.toegang.rollenKop}</Heading>
      <dl className="sh-rollen">
        {rollen.map((rol) => (
          <div key={rol}>
            <dt>{t.toegang.rollen[rol]}</dt>
            <dd>{t.toegang.rolUitleg[rol]}</dd>
          </div>
        ))}
      </dl>
    </Overpagina>
  );
}

function Rechten({ verhouding }: { readonly verhouding: Verhouding }) {
  const { t, taal } = useTaal();
  const namen = ({ wie }: Rechtregel): string => {
    if (verhouding === 'gedeeld') return t.toegang.metLink;
    if (typeof wie === 'string') return t.toegang.wie[wie];
    if (wie.length === rollen.length) return t.toegang.alleLeden;
    return hoofdletter(
      opsomming(
        taal,
        wie.map((rol) => kleineLetter({ ...t.toegang.rollen, ...t.kring.rollen }[rol])),
      ),
    );
  };
  const kolommen: readonly Kolom<Rechtregel>[] = [
    { id: 'wat', kop: t.toegang.kolomWat, isNaam: true, cel: (regel) => watVan(t, regel) },
    { id: 'wie', kop: t.toegang.kolomWie, cel: namen },
  ];
  return (
    <Tabel
      className="sh-rechten"
      bijschrift={t.toegang.kop[verhouding]}
      bijschriftVerborgen
      kolommen={kolommen}
      rijen={rechten.filter((regel) => regel.verhouding === verhouding)}
      sleutel={({ soort, handeling }) => `${soort}-${handeling}`}
    />
  );
}
