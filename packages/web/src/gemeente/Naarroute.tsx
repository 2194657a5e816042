import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Gemeente } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { jaarVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';

/**
 * The ways on: to who is responsible for a household here, where the place goes behind the '#', as all of a route; and to
 * what a move of tasks takes; and to what it received for tasks.
 */
export function Naarroute({ gemeente: { code, naam } }: { readonly gemeente: Gemeente }) {
  const { route, overheveling, geld } = useTaal().t;
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Heading level={2} id="huishouden">
        {route.vanGemeente}
      </Heading>
      <Paragraph className="sh-tekst">{route.vanGemeenteUitleg(naam)}</Paragraph>
      <p>
        <Koppeling to="/route" search={jaarVan} hash={`plaats=${code}`} hashScrollIntoView={false}>
          {route.vanGemeenteLink(naam)}
        </Koppeling>
      </p>
      <p>
        <Koppeling to="/overheveling" search={{ gemeenten: [code] }}>
          {overheveling.naar}
        </Koppeling>
      </p>
      <p>
        <Koppeling to="/geld/uitkeringen" search={{ ontvanger: code }} preload={false}>
          {geld.ontvanger.menu(naam)}
        </Koppeling>
      </p>
    </section>
  );
}
