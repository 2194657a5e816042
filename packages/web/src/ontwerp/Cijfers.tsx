import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../i18n/taal.tsx';
import { Indelinglink } from '../keuze/index.ts';
import { Tabel } from '../ui/Tabel.tsx';
import { Term } from '../ui/Term.tsx';
import { Schuif } from '../ui/velden/Schuif.tsx';
import { type Ontwerpcijfers, roomAbove, type TegenIndeling } from './beeld.ts';
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
          <p>{t.ontwerp.waardeZin(getal.heel(bekend.waarde), getal.heel(bekend.grens))}</p>
        )}
      </div>
      <Schuif label={t.ontwerp.tegenVandaag}>
        <Tegentabel tegen={tegen} />
      </Schuif>
      <p className="sh-noot">{t.ontwerp.pastUitleg}</p>
    </section>
  );
}

function Drie({ cijfers: { regios, overeenstemming }, bekend }: CijfersProps) {
  const { t, getal } = useTaal();
  const inwoners = regios.map((r) => r.inwoners).filter((x) => !Number.isNaN(x));
  const ruimte = bekend && roomAbove(bekend);
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
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="grens">{t.ontwerp.cijferGat}</Term>
        </dt>
        <dd className="sh-cijfer__getal">
          {ruimte === undefined ? '–' : ruimte === 0 ? t.ontwerp.geenGat : getal.procentFijn(ruimte)}
        </dd>
        <dd className="sh-zacht">
          {ruimte === undefined
            ? t.ontwerp.nietBerekend
            : [
                bekend?.bewezen ? t.ontwerp.bewezenKort : t.ontwerp.grensKort,
                ...(bekend?.uitLink ? [t.ontwerp.uitDeLink] : []),
              ].join(', ')}
        </dd>
      </div>
    </dl>
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
