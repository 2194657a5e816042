import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, kleineLetter, opsomming } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { klassen } from '../../ui/klassen.ts';
import { Merkje } from '../../ui/Merkje.tsx';
import type { Heel } from '../vragen.ts';

type Stap = Heel['verloop'][number];

const dayOf = (moment: string): string => moment.slice(0, 10);

/** What happened with it, in one line of time: who did what, when and why. */
export function Verloop({ verloop }: { readonly verloop: readonly Stap[] }) {
  const { t, taal } = useTaal();
  const woorden = t.opgave.een;
  const [eerste, laatste] = [verloop[0], verloop.at(-1)];
  const dag = (stap: Stap | undefined) => (stap ? datumInWoorden(dayOf(stap.op), taal) : '');
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.verloop}</Heading>
      <Paragraph>{woorden.verloopUitleg}</Paragraph>
      <ol className="sh-agenda__lijn" aria-label={woorden.lijn(dag(eerste), dag(laatste))}>
        {verloop.map((stap) => (
          <li key={stap.nummer} className={klassen(stap.teruggedraaid && 'sh-agenda__lijn--weg')}>
            <Gebeurtenis stap={stap} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Gebeurtenis({ stap }: { readonly stap: Stap }) {
  const { t, taal } = useTaal();
  const woorden = t.opgave;
  const { wat, organisatie, op, reden, loket, velden, terugkijken, teruggedraaid } = stap;
  const feit = woorden.feiten[wat];
  const delen = velden.map((veld) => woorden.velden[veld as keyof typeof woorden.velden]);
  return (
    <>
      <p>
        <time dateTime={op} className="sh-agenda__dag">
          {datumInWoorden(dayOf(op), taal)}
        </time>{' '}
        {organisatie ? woorden.deed(organisatie.naam, feit) : feit}{' '}
        {teruggedraaid && <Merkje>{woorden.een.teruggedraaid}</Merkje>}
      </p>
      <Antwoord stap={stap} />
      {loket !== null && <p>{woorden.een.naar(woorden.loketten[loket])}</p>}
      {reden !== '' && <p>{woorden.een.reden(reden)}</p>}
      {delen.length > 0 && (
        <p className="sh-zacht">
          {woorden.een[wat === 'gewijzigd' ? 'gewijzigd' : 'overWat'](opsomming(taal, delen))}
        </p>
      )}
      {wat === 'verzetten' && terugkijken !== null && (
        <p>{woorden.een.terugkijken(datumInWoorden(terugkijken, taal))}</p>
      )}
    </>
  );
}

function Antwoord({ stap: { antwoord } }: { readonly stap: Stap }) {
  const { t, taal } = useTaal();
  const woorden = t.opgave;
  if (antwoord === null) return null;
  const gevolgen = antwoord.gevolgen.map((een) => kleineLetter(woorden.gevolgen[een]));
  return (
    <div className="sh-agenda__antwoord">
      <p className="sh-regels">{antwoord.tekst}</p>
      <p>
        {woorden.een.verandert(opsomming(taal, gevolgen))}{' '}
        {antwoord.uiterlijk !== null && woorden.een.uiterlijk(datumInWoorden(antwoord.uiterlijk, taal))}
      </p>
    </div>
  );
}
