import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden, kleineLetter, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkjes } from './Merkjes.tsx';
import type { Kort } from './vragen.ts';

/** Incidents in short: whose each is, what was decided, and when it is looked back at. */
export function Lijst({ incidenten }: { readonly incidenten: readonly Kort[] }) {
  return (
    <ol className="sh-agenda__lijst">
      {incidenten.map((een) => (
        <li key={een.id}>
          <Regel incident={een} />
        </li>
      ))}
    </ol>
  );
}

/** What was decided when, the rule, what is done beside it, and when it comes back. */
function useDelen({ besluit, staat, terugkijken, terugTeKijken }: Kort): readonly string[] {
  const { t, taal } = useTaal();
  const { lijst, keuzes, maatregelen } = t.incident;
  const delen: string[] = [];
  if (besluit) {
    const dag = datumInWoorden(besluit.op.slice(0, 10), taal);
    delen.push(lijst.besluit(keuzes[besluit.keuze].naam, dag));
    if (besluit.regel !== '') delen.push(lijst.regel(besluit.regel));
    const ook = besluit.maatregelen.map((een) => kleineLetter(maatregelen[een]));
    if (ook.length > 0) delen.push(lijst.ook(opsomming(taal, ook)));
  }
  if (terugkijken !== null && !terugTeKijken) {
    const dag = datumInWoorden(terugkijken, taal);
    delen.push(staat === 'wacht' ? lijst.wachtTot(dag) : lijst.terugOp(dag));
  }
  return delen;
}

function Regel({ incident }: { readonly incident: Kort }) {
  const { t } = useTaal();
  const delen = useDelen(incident);
  const { id, titel, organisatie, domeinen } = incident;
  const onder = [organisatie.naam, ...domeinen.map((een) => t.opgave.domeinen[een])];
  return (
    <article>
      <Heading level={2} className="sh-agenda__titel">
        <Koppeling to="/agenda/incidenten/$id" params={{ id }}>
          {titel}
        </Koppeling>
      </Heading>
      <p className="sh-agenda__merkjes">
        <Merkjes stand={incident} />
      </p>
      <p>{onder.join(' · ')}</p>
      {delen.map((deel) => (
        <p key={deel} className="sh-zacht">
          {deel}
        </p>
      ))}
    </article>
  );
}
