import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../../i18n/taal.tsx';
import { Indelinglink } from '../../keuze/index.ts';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Ontwerpcijfers, TegenIndeling } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Lead } from './Lead.tsx';

interface CijfersProps {
  readonly cijfers: Ontwerpcijfers;
  readonly ontwerp: Ontwerpbeeld;
}

/** What the map brings: what its figures mean, and each indeling of today beside it. */
export function Cijfers({ cijfers, ontwerp }: CijfersProps) {
  const { t, getal } = useTaal();
  const { bekend } = ontwerp;
  const { overeenstemming, tegen } = cijfers;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{t.ontwerp.cijfers}</Heading>
      <Lead ontwerp={ontwerp} cijfers={cijfers} />
      <div className="sh-tekst sh-ontwerp__zinnen">
        <p>{t.ontwerp.deeltZin(getal.procent(overeenstemming.deelt), getal.heel(tegen.length))}</p>
        <p>{t.ontwerp.bewaardZin(getal.procent(overeenstemming.bewaard))}</p>
        {bekend?.grens !== undefined && (
          <p>
            {t.ontwerp.waardeZin(getal.heel(bekend.waarde), getal.heel(bekend.grens))}{' '}
            {t.ontwerp.waardeUitleg}
          </p>
        )}
      </div>
      <Schuif label={t.ontwerp.tegenVandaag}>
        <Tegentabel tegen={tegen} />
      </Schuif>
      <p className="sh-noot">{t.ontwerp.pastUitleg}</p>
    </section>
  );
}

function Tegentabel({ tegen }: { readonly tegen: readonly TegenIndeling[] }) {
  const { t, getal } = useTaal();
  return (
    <Tabel<TegenIndeling>
      bijschrift={t.ontwerp.tegenVandaag}
      rijen={tegen}
      sleutel={({ indeling }) => indeling.rij.indeling}
      kolommen={[
        {
          id: 'naam',
          kop: t.ontwerp.indeling,
          isNaam: true,
          cel: ({ indeling }) => <Indelinglink rij={indeling.rij} />,
        },
        {
          id: 'regios',
          kop: t.ontwerp.regiosNu,
          getal: true,
          cel: ({ aantalRegios }) => getal.heel(aantalRegios),
        },
        {
          id: 'overeenkomst',
          kop: t.ontwerp.overeenkomstNu,
          getal: true,
          cel: ({ overeenkomst }) => getal.procent(overeenkomst),
        },
        {
          id: 'past',
          kop: t.ontwerp.past,
          getal: true,
          cel: ({ indelingInOntwerp }) => getal.heel(indelingInOntwerp * 100),
        },
        {
          id: 'veranderen',
          kop: t.ontwerp.veranderen,
          getal: true,
          cel: ({ verplaatsingen }) => getal.heel(verplaatsingen),
        },
      ]}
    />
  );
}
