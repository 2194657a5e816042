import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, kleineLetter } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { klassen } from '../ui/klassen.ts';
import { Merkje } from '../ui/Merkje.tsx';
import type { Heel } from './vragen.ts';

type Stap = Heel['verloop'][number];

const dayOf = ({ op }: Stap): string => op.slice(0, 10);

/** What happened with it, in one line of time: what was done, when and why. */
export function Verloop({ verloop }: { readonly verloop: readonly Stap[] }) {
  const { t, taal } = useTaal();
  const woorden = t.incident.een;
  const [eerste, laatste] = [verloop[0], verloop.at(-1)];
  const dag = (stap: Stap | undefined) => (stap ? datumInWoorden(dayOf(stap), taal) : '');
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.verloop}</Heading>
      {verloop.length === 0 ? (
        <Paragraph>{woorden.geenVerloop}</Paragraph>
      ) : (
        <ol className="sh-agenda__lijn" aria-label={woorden.lijn(dag(eerste), dag(laatste))}>
          {verloop.map((stap) => (
            <li key={stap.op + stap.stap} className={klassen(stap.teruggedraaid && 'sh-agenda__lijn--weg')}>
              <Gebeurtenis stap={stap} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What a step led to: a decision, or what a look back ended in. */
function useUitkomst({ besluit, uitkomst }: Stap): string | undefined {
  const { keuzes, uitkomsten } = useTaal().t.incident;
  if (besluit) return keuzes[besluit.keuze].naam;
  return uitkomst === null ? undefined : uitkomsten[uitkomst];
}

function Gebeurtenis({ stap }: { readonly stap: Stap }) {
  const { t, taal } = useTaal();
  const woorden = t.incident;
  const uitkomst = useUitkomst(stap);
  const { besluit, reden, terugkijken, teruggedraaid, op } = stap;
  const feit = woorden.feiten[stap.stap];
  return (
    <>
      <p>
        <time dateTime={op} className="sh-agenda__dag">
          {datumInWoorden(dayOf(stap), taal)}
        </time>{' '}
        {uitkomst === undefined ? feit : `${feit}: ${kleineLetter(uitkomst)}`}{' '}
        {teruggedraaid && <Merkje>{woorden.een.teruggedraaid}</Merkje>}
      </p>
      {besluit && besluit.regel !== '' && <p>{woorden.een.regel(besluit.regel)}</p>}
      {reden !== '' && <p className="sh-regels">{woorden.een.reden(reden)}</p>}
      {terugkijken !== null && (
        <p className="sh-zacht">{woorden.lijst.terugOp(datumInWoorden(terugkijken, taal))}</p>
      )}
    </>
  );
}
