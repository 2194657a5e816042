import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden, kleineLetter, opsomming } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import type { Kort } from './vragen.ts';

/** The opgaven in short: where each is, who owns it, what its answer changes, and what is due. */
export function Lijst({ opgaven }: { readonly opgaven: readonly Kort[] }) {
  return (
    <ol className="sh-agenda__lijst">
      {opgaven.map((een) => (
        <li key={een.id}>
          <Regel opgave={een} />
        </li>
      ))}
    </ol>
  );
}

function Regel({ opgave }: { readonly opgave: Kort }) {
  const { t, taal, getal } = useTaal();
  const woorden = t.opgave;
  const { id, titel, staat, eigenaars, domeinen, nietBelegd, gevolgen, terugkijken, terugTeKijken } = opgave;
  const delen = [
    woorden.lijst.eigenaars(
      opsomming(
        taal,
        eigenaars.map(({ naam }) => naam),
      ),
    ),
    ...(gevolgen.length === 0
      ? []
      : [
          woorden.lijst.verandert(
            kleineLetter(
              opsomming(
                taal,
                gevolgen.map((een) => woorden.gevolgen[een]),
              ),
            ),
          ),
        ]),
    ...(opgave.uiterlijk === null ? [] : [woorden.lijst.uiterlijk(datumInWoorden(opgave.uiterlijk, taal))]),
    ...(terugkijken === null || terugTeKijken
      ? []
      : [woorden.lijst.terugOp(datumInWoorden(terugkijken, taal))]),
  ];
  return (
    <article>
      <Heading level={2} className="sh-agenda__titel">
        <Koppeling to="/agenda/$id" params={{ id }}>
          {titel}
        </Koppeling>
      </Heading>
      <p className="sh-agenda__merkjes">
        <Merkje>{woorden.staten[staat]}</Merkje>{' '}
        {terugTeKijken && <Merkje toon="let-op">{woorden.lijst.terug}</Merkje>}{' '}
        {nietBelegd.length > 0 && (
          <Merkje toon="let-op">{woorden.lijst.nietBelegd(getal.heel(nietBelegd.length))}</Merkje>
        )}
      </p>
      <p>{domeinen.map((domein) => woorden.domeinen[domein]).join(' · ')}</p>
      {delen.map((deel) => (
        <p key={deel} className="sh-zacht">
          {deel}
        </p>
      ))}
    </article>
  );
}
