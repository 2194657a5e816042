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

/** Whose it is, what its answers change and by when, and when the owners look back. */
function useDelen(opgave: Kort): readonly string[] {
  const { t, taal } = useTaal();
  const { lijst, gevolgen: namen } = t.opgave;
  const { eigenaars, gevolgen, uiterlijk, terugkijken, terugTeKijken } = opgave;
  const wat = opsomming(
    taal,
    gevolgen.map((een) => kleineLetter(namen[een])),
  );
  return [
    lijst.eigenaars(
      opsomming(
        taal,
        eigenaars
          .filter(({ toezegging }) => toezegging !== 'nee')
          .map(({ naam, toezegging }) =>
            toezegging === 'gevraagd' ? t.opgave.toezegging.gevraagd(naam) : naam,
          ),
      ),
    ),
    gevolgen.length > 0 && lijst.verandert(wat),
    uiterlijk !== null && lijst.uiterlijk(datumInWoorden(uiterlijk, taal)),
    terugkijken !== null && !terugTeKijken && lijst.terugOp(datumInWoorden(terugkijken, taal)),
  ].filter((deel) => deel !== false);
}

function Regel({ opgave }: { readonly opgave: Kort }) {
  const { t, getal } = useTaal();
  const woorden = t.opgave;
  const delen = useDelen(opgave);
  const { id, titel, staat, domeinen, nietBelegd, terugTeKijken } = opgave;
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
