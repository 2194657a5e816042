import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, hoofdletter } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import type { Dossier, Dossierregel } from './vragen.ts';

/** Every body of the gemeente: what needs attention first on top. */
export function Regelinglijst({ dossier }: { readonly dossier: Dossier }) {
  const { t, getal } = useTaal();
  const { dossier: d } = t;
  const { gemeente, regelingen } = dossier;
  const lichamen = regelingen.filter(({ soort }) => soort === 'lichaam');
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>
        {d.regelingen(getal.heel(regelingen.length - lichamen.length))}
        {lichamen.length > 0 && d.enLichamen(getal.heel(lichamen.length))}
      </Heading>
      <Paragraph className="sh-tekst">{d.regelingenUitleg}</Paragraph>
      <ul className="sh-wegen sh-raadlijst">
        {regelingen.map((regeling) => (
          <li key={regeling.id}>
            <Regel regeling={regeling} code={gemeente.code} />
          </li>
        ))}
      </ul>
      <p className="sh-niet-drukken">
        <Koppeling to="/raad/$code/verbonden-partijen" params={{ code: gemeente.code }} search={keuzeVan}>
          {d.naarVerbonden}
        </Koppeling>
      </p>
    </section>
  );
}

function Regel({ regeling, code }: { readonly regeling: Dossierregel; readonly code: string }) {
  const { t, taal, getal } = useTaal();
  const { dossier: d } = t;
  const { soort, id, naam, vorm, volgende, controles, gemeenten } = regeling;
  const eerst = volgende
    ? `${d.eerst}: ${volgende.naam}, ${datumInWoorden(volgende.datum, taal)}`
    : hoofdletter(d.geenDag);
  return (
    <>
      <Koppeling to="/raad/$code/$regeling" params={{ code, regeling: id }} search={keuzeVan} lang="nl">
        {naam}
      </Koppeling>
      {soort === 'lichaam' && <Merkje>{d.eigenPartij}</Merkje>}
      <span>{eerst}</span>
      <span className="sh-raadlijst__kenmerken">
        {[
          hoofdletter(vorm),
          d.gemeenten(getal.heel(gemeenten)),
          ...(controles.length > 0 ? [d.omTeKijken(getal.heel(controles.length))] : []),
        ].join(' · ')}
      </span>
    </>
  );
}
