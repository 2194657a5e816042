import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { verloopVraag } from '../vragen.ts';

/** What happened to a signal, with the reasons of the redactie and what it said before. */
export function Verloop({ id }: { readonly id: string }) {
  const { t, taal } = useTaal();
  const woorden = t.signaal.een;
  const { data = [], error } = useQuery(verloopVraag(id));
  return (
    <section aria-labelledby="verloop">
      <Heading level={2} id="verloop">
        {woorden.geschiedenis}
      </Heading>
      {error && <Probleem fout={error} />}
      <ol className="sh-signaalverloop">
        {data.map(({ soort, naam, reden, inhoud, op }) => (
          <li key={`${op} ${soort} ${naam}`}>
            <strong>{woorden.stappen[soort]}</strong>{' '}
            <span className="sh-zacht">
              {t.signaal.lijst.van(naam ?? t.signaal.lijst.redactie, datumInWoorden(op.slice(0, 10), taal))}
            </span>
            {reden !== '' && <p>{woorden.reden(reden)}</p>}
            {inhoud && <p className="sh-noot">{woorden.stond(inhoud.titel)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
