import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import type { Signaalblad, Verwijzing } from '../vragen.ts';

/** The lineage of a signal: what it was made of, down to what was sent, and what was made of it. */
export function Verband({ signaal }: { readonly signaal: Signaalblad }) {
  const woorden = useTaal().t.signaal.een;
  const { bronnen, gevolgd, eerste, id } = signaal;
  const dieper = eerste.filter((een) => een.id !== id && !bronnen.some((bron) => bron.id === een.id));
  return (
    <section aria-labelledby="verband" className="sh-stapel">
      <Heading level={2} id="verband">
        {woorden.verband}
      </Heading>
      {bronnen.length + gevolgd.length === 0 && <p>{woorden.geenVerband}</p>}
      <Verwijzingen kop={woorden.bronnen} lijst={bronnen} />
      <Verwijzingen kop={woorden.eerste} lijst={dieper} />
      <Verwijzingen kop={woorden.gevolgd} lijst={gevolgd} />
    </section>
  );
}

function Verwijzingen({ kop, lijst }: { readonly kop: string; readonly lijst: readonly Verwijzing[] }) {
  const { staten } = useTaal().t.signaal.lijst;
  if (lijst.length === 0) return null;
  return (
    <div>
      <Heading level={3} appearance="level-4">
        {kop}
      </Heading>
      <ul>
        {lijst.map(({ id, titel, staat }) => (
          <li key={id}>
            <Koppeling to="/signalen/$id" params={{ id }} lang="nl">
              {titel}
            </Koppeling>{' '}
            <span className="sh-zacht">({staten[staat].toLowerCase()})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
