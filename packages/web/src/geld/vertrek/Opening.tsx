import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { VertrekAntwoord } from '@samenhang/core/geld';
import { type Catalogus, type Getallen, opsomming, type Taal, tellBijdragen } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';

interface Spraak {
  readonly t: Catalogus;
  readonly taal: Taal;
  readonly getal: Getallen;
}

/** What leaving comes to, in one sentence. */
export function sayVertrek({ deelnemers }: VertrekAntwoord, { t, taal, getal }: Spraak): string {
  const { vertrek: woorden } = t.geld;
  const weg = deelnemers.filter(({ vertrekt }) => vertrekt);
  const som = weg.reduce((totaal, { uittreedsom }) => totaal + (uittreedsom?.som ?? 0), 0);
  const blijvend = deelnemers.reduce((totaal, d) => totaal + d.blijvend, 0);
  const euro = (x: number) => `€\u00A0${getal.heel(x)}`;
  const wie = opsomming(
    taal,
    weg.map(({ naam }) => naam),
  );
  if (weg.length > 1) return woorden.kopMeer(wie, euro(som), euro(blijvend));
  return (som < 0 ? woorden.kopKrijgt : woorden.kop)(wie, euro(Math.abs(som)), euro(blijvend));
}

/** The answer as headline, with what it rests on. */
export function Opening({ antwoord }: { readonly antwoord: VertrekAntwoord }) {
  const spraak = useTaal();
  const { vertrek: woorden } = spraak.t.geld;
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {sayVertrek(antwoord, spraak)}
      </Heading>
      <Paragraph className="sh-lead">{woorden.lead}</Paragraph>
      {tellBijdragen(antwoord.deelnemers, spraak).map((zin) => (
        <p key={zin} className="sh-noot sh-tekst">
          {zin}
        </p>
      ))}
    </>
  );
}
