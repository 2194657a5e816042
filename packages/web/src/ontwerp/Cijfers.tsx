import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Indelinglink } from '../keuze/index.ts';
import { Tabel } from '../ui/Tabel.tsx';
import { Term } from '../ui/Term.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { bestToday, type Ontwerpcijfers, roomAbove, type TegenIndeling } from './beeld.ts';
import type { Bekend } from './rekenen/rekenen.ts';

interface CijfersProps {
  readonly cijfers: Ontwerpcijfers;
  readonly bekend: Bekend | undefined;
}

/** What the map brings: three figures, what they mean, and each indeling of today beside it. */
export function Cijfers({ cijfers, bekend }: CijfersProps) {
  const { t, getal } = useTaal();
  const { overeenstemming, tegen } = cijfers;
  return (
    <section className="sh-sectie">
      <Heading level={2}>{t.ontwerp.cijfers}</Heading>
      <Drie cijfers={cijfers} bekend={bekend} />
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

function Drie({ cijfers: { waarde, regios, overeenstemming, tegen }, bekend }: CijfersProps) {
  const { t, getal } = useTaal();
  const inwoners = regios.map((r) => r.inwoners).filter((x) => !Number.isNaN(x));
  const beste = bestToday(tegen);
  return (
    <dl className="sh-cijfers" aria-label={t.ontwerp.cijfers}>
      <div className="sh-cijfer">
        <dt>{t.ontwerp.cijferRegios}</dt>
        <dd className="sh-cijfer__getal">{getal.heel(regios.length)}</dd>
        {inwoners.length > 0 && (
          <dd className="sh-zacht">
            {t.ontwerp.vanTot(getal.heel(Math.min(...inwoners)), getal.heel(Math.max(...inwoners)))}
          </dd>
        )}
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="overeenkomst">{t.ontwerp.cijferOvereenkomst}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{getal.procent(overeenstemming.overeenkomst)}</dd>
        {beste && (
          <dd className="sh-zacht">
            {t.ontwerp.besteNuKort(getal.procent(beste.overeenkomst), beste.indeling.rij.naam)}
          </dd>
        )}
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="grens">{t.ontwerp.cijferWaarde}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{getal.heel(waarde)}</dd>
        <dd className="sh-zacht">{useGrens(bekend)}</dd>
      </div>
    </dl>
  );
}

/** What is known of how much higher the value can be, in a few words. */
function useGrens(bekend: Bekend | undefined): string {
  const { t, getal } = useTaal();
  const ruimte = bekend && roomAbove(bekend);
  if (!bekend || ruimte === undefined) return t.ontwerp.nietBerekend;
  const kort = bekend.bewezen ? t.ontwerp.bewezenKort : t.ontwerp.grensKort(getal.procentFijn(ruimte));
  return [kort, ...(bekend.uitLink ? [t.ontwerp.uitDeLink] : [])].join(', ');
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
          cel: ({ maten }) => getal.heel(maten.vandaag.aantalRegios),
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
          cel: ({ maten }) => getal.heel(maten.indelingInOntwerp * 100),
        },
        {
          id: 'veranderen',
          kop: t.ontwerp.veranderen,
          getal: true,
          cel: ({ maten }) => getal.heel(maten.verplaatsingen),
        },
      ]}
    />
  );
}
