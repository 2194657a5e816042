import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Bewaring, bewaring } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Overpagina } from './Overpagina.tsx';

/** Privacy: what is kept and for how long, and what of a route is not even sent. */
export function Privacy() {
  const { over } = useTaal().t;
  return (
    <Overpagina pad={over.privacy} titel={over.privacy}>
      <Paragraph className="sh-lead">{over.privacyTekst}</Paragraph>
      <Heading level={2}>{over.privacyAangemeld}</Heading>
      <Paragraph>{over.privacyAangemeldTekst}</Paragraph>
      <Heading level={2}>{over.privacyWeg}</Heading>
      <Paragraph>{over.privacyWegTekst}</Paragraph>
      <Heading level={2}>{over.bewaring.kop}</Heading>
      <Bewaartermijnen />
      <Heading level={2}>{over.privacyRoute}</Heading>
      <Paragraph>{over.privacyRouteTekst}</Paragraph>
    </Overpagina>
  );
}

function Bewaartermijnen() {
  const { t, getal } = useTaal();
  const woorden = t.over.bewaring;
  const tot = ({ wat, dagen = 0 }: Bewaring): string => {
    const tekst = woorden.tot[wat];
    return typeof tekst === 'string' ? tekst : tekst(getal.heel(dagen));
  };
  const kolommen: readonly Kolom<Bewaring>[] = [
    { id: 'wat', kop: woorden.kolomWat, isNaam: true, cel: ({ wat }) => woorden.wat[wat] },
    { id: 'tot', kop: woorden.kolomTot, cel: tot },
  ];
  return (
    <Tabel
      bijschrift={woorden.bijschrift}
      bijschriftVerborgen
      kolommen={kolommen}
      rijen={bewaring}
      sleutel={({ wat }) => wat}
    />
  );
}
