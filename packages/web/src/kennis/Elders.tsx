import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery } from '@tanstack/react-query';
import { Probleem, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { allesVraag } from './vragen.ts';

/** What the same words find in other rooms: opgaven, patterns, regelingen, and of who is signed in what is theirs. */
export function Elders({ zoek }: { readonly zoek: string }) {
  const { t, getal } = useTaal();
  const mij = useMij();
  const { data, error } = useQuery({
    ...allesVraag(zoek, Boolean(mij.data)),
    enabled: zoek !== '' && !mij.isPending,
  });
  const { elders } = t.kennis;
  const groepen = data?.groepen.filter(({ soort }) => soort !== 'kennis') ?? [];
  return (
    <section className="sh-sectie" aria-labelledby="elders">
      <Heading level={2} id="elders">
        {elders.kop}
      </Heading>
      <Paragraph>{elders.uitleg}</Paragraph>
      {error && <Probleem fout={error} />}
      {!data && !error && <p role="status">{elders.bezig}</p>}
      {data && groepen.length === 0 && <p role="status">{elders.niets}</p>}
      {groepen.map(({ soort, aantal, treffers }) => (
        <div key={soort}>
          <Heading level={3}>{elders.aantal(elders.soorten[soort], getal.heel(aantal))}</Heading>
          <ul className="sh-kennis__lijst">
            {treffers.map(({ titel, onder, pad }) => (
              <li key={pad} className="sh-kennis__item">
                <Verwijzing pad={pad} titel={titel} />
                {onder !== '' && <span className="sh-zacht">{onder}</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The way to something that was found: its path with what stands behind the '?'. */
function Verwijzing({ pad, titel }: { readonly pad: string; readonly titel: string }) {
  const { pathname, searchParams } = new URL(pad, window.location.origin);
  return (
    <Koppeling to={pathname} search={Object.fromEntries(searchParams)}>
      {titel}
    </Koppeling>
  );
}
