import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { type Concept, inhoudOf } from '../form/concept.ts';
import { useKeuzes } from '../keuzes.ts';
import { gelijkenissenVraag } from '../vragen.ts';

/** So long after the last key it is asked, in milliseconds. */
const RUST = 900;

/** A value as it was when it last stood still. */
function useRest<T>(waarde: T): T {
  const [rustig, setRustig] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => setRustig(waarde), RUST);
    return () => clearTimeout(wekker);
  }, [waarde]);
  return rustig;
}

/** What is alike to what is being written, once there is enough of it; nothing where nothing is. */
export function Gelijkenissen({ concept }: { readonly concept: Concept }) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.redactie;
  const rustig = useRest(concept);
  const keuzes = useKeuzes();
  // The role says nothing of what it is about: it need not be chosen yet.
  const inhoud = inhoudOf(rustig.rol === '' ? { ...rustig, rol: 'anders' } : rustig);
  const { data = [] } = useQuery({
    ...gelijkenissenVraag(inhoud as NonNullable<typeof inhoud>),
    enabled: inhoud !== undefined,
  });
  return (
    <div role="status">
      {data.length > 0 && (
        <Uitklap titel={woorden.lijkt(getal.heel(data.length))}>
          <p>{woorden.lijktUitleg}</p>
          <ul>
            {data.map(({ signaal: { id, inhoud: ander }, gedeeld }) => (
              <li key={id}>
                <Koppeling to="/signalen/$id" params={{ id }} lang="nl">
                  {ander.titel}
                </Koppeling>
                {gedeeld.length > 0 && (
                  <p className="sh-noot">{woorden.deelt(gedeeld.map(keuzes.nameOf).join('; '))}</p>
                )}
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </div>
  );
}
