import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import type { Uitkeringadres } from '../adres.ts';
import type { Uitkeringen } from './vragen.ts';

interface OpeningProps {
  readonly antwoord: Uitkeringen;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

/** What was paid, to how many, and whether that is what the decree says. */
export function Opening({ antwoord, beheer }: OpeningProps) {
  const { t, getal } = useTaal();
  const { uitkeringen: woorden } = t.geld;
  const { onderwerp, jaar, som, besluittotaal, klopt, ontvangers } = antwoord;
  const eigen = ontvangers.find(({ gemeente }) => gemeente !== null && gemeente === beheer.stand.gemeente);
  const wanneer = jaar === null ? woorden.zonderJaar : woorden.inJaar(String(jaar));
  return (
    <>
      <Heading level={1} className="sh-kopzin">
        {woorden.kop(
          wanneer,
          getal.heel(ontvangers.length),
          ontvangers.length,
          `€\u00A0${getal.heel(som)}`,
          onderwerp,
        )}
      </Heading>
      <Paragraph className="sh-lead">
        {besluittotaal === null
          ? woorden.totaalOnbekend
          : klopt
            ? woorden.totaalKlopt
            : woorden.totaalAnders(`€\u00A0${getal.heel(besluittotaal)}`)}
      </Paragraph>
      {beheer.stand.gemeente !== undefined && (
        <p className="sh-tekst" role="status">
          {eigen
            ? woorden.eigen(
                eigen.ontvanger,
                `€\u00A0${getal.heel(eigen.euro)}`,
                getal.procentFijn(eigen.aandeel),
                eigen.perInwoner === null ? '' : `€\u00A0${getal.met(eigen.perInwoner, 2)}`,
              )
            : woorden.eigenNiets}{' '}
          <Koppeling to="/geld/uitkeringen" search={{ ontvanger: beheer.stand.gemeente }} preload={false}>
            {t.geld.ontvanger.naar}
          </Koppeling>
        </p>
      )}
    </>
  );
}
