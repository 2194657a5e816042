import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Zienswijze } from '@samenhang/core';
import { datumInWoorden, kleineLetter } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';

type Leesbaar = Pick<Zienswijze, 'alineas' | 'besluit' | 'antwoord' | 'staat'>;

/** A view that no longer changes: who adopted it, what it says, and what came of it. */
export function Vastgesteld({ zienswijze }: { readonly zienswijze: Leesbaar }) {
  const { t, taal } = useTaal();
  const woorden = t.zienswijzen.openbaar;
  const { alineas, besluit, antwoord, staat } = zienswijze;
  return (
    <>
      {besluit && (
        <p className="sh-zacht">
          {woorden.besluit(besluit.door, datumInWoorden(besluit.op, taal))}{' '}
          <Vindplaats adres={besluit.webadres} />
        </p>
      )}
      {alineas.map((alinea, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was adopted does not change
        <Paragraph key={k}>{alinea}</Paragraph>
      ))}
      {antwoord ? (
        <p>
          <strong>
            {woorden.antwoord(
              datumInWoorden(antwoord.op, taal),
              kleineLetter(t.zienswijzen.gevolgden[antwoord.gevolgd]),
            )}
          </strong>{' '}
          {antwoord.waarom} <Vindplaats adres={antwoord.webadres} />
        </p>
      ) : (
        staat === 'gepubliceerd' && <p>{woorden.geenAntwoord}</p>
      )}
    </>
  );
}

function Vindplaats({ adres }: { readonly adres: string | undefined }) {
  const woorden = useTaal().t.zienswijzen.openbaar;
  return adres === undefined ? null : <Link href={adres}>{woorden.vindplaats}</Link>;
}
