import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { aandachtVraag } from './vragen.ts';

/** What waits for who is signed in, as owner of bodies; nothing where nothing does. */
export function Aandacht() {
  const { t, taal, getal } = useTaal();
  const woorden = t.eigenaars.aandacht;
  const { data } = useQuery(aandachtVraag);
  if (!data || data.taken.length + data.ronde.length === 0) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.titel}</Heading>
      <ul className="utrecht-unordered-list">
        {data.taken.map(({ stuk, taak, wat, naam, datum, teLaat }) => (
          <li key={`${stuk} ${taak}`} className="utrecht-unordered-list__item">
            {(teLaat ? woorden.laat : woorden.taak)(wat, naam, datumInWoorden(datum, taal))}
          </li>
        ))}
        {data.ronde.length > 0 && (
          <li className="utrecht-unordered-list__item">
            {woorden.ronde(getal.heel(data.ronde.length), String(data.jaar))}
          </li>
        )}
      </ul>
      <Koppeling to="/mijn/eigenaars">{woorden.naar}</Koppeling>
    </section>
  );
}
