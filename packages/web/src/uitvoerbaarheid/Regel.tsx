import { datumInWoorden, opsomming } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { useTaaknaam } from './taaknaam.ts';
import type { Blad, Mijnkort } from './vragen.ts';

type Kort = Omit<Mijnkort, 'versie' | 'verwijderdOp' | 'rollen' | 'antwoord'>;

/** A toets in short: how far it is, which tasks it touches, and how many answered. */
export function Regel({ toets, children }: { readonly toets: Kort; readonly children?: ReactNode }) {
  const { t, taal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  const taaknaam = useTaaknaam();
  const { id, titel, staat, starter, taken } = toets;
  return (
    <li>
      <p className="sh-toets__titel">
        <Koppeling to="/agenda/toetsen/$id" params={{ id }}>
          {titel}
        </Koppeling>
      </p>
      <p className="sh-agenda__merkjes">
        <Merkje>{woorden.staten[staat]}</Merkje> {children}
      </p>
      {taken.length > 0 && <p>{opsomming(taal, taken.map(taaknaam))}</p>}
      <p className="sh-zacht">{woorden.lijst.door(starter.naam)}</p>
      <Stand toets={toets} />
    </li>
  );
}

type Standig = Pick<Kort, 'staat' | 'verlopen' | 'uiterlijk' | 'geantwoord' | 'gevraagd' | 'gemeenten'>;

/** How many answered, and until when that can be done. */
export function Stand({ toets }: { readonly toets: Standig }) {
  const { t, taal, getal } = useTaal();
  const woorden = t.uitvoerbaarheid.lijst;
  const { staat, verlopen, uiterlijk, geantwoord, gevraagd, gemeenten } = toets;
  const dag = datumInWoorden(uiterlijk, taal);
  return (
    <>
      {staat !== 'concept' && (
        <p className="sh-zacht">
          {woorden.stand(getal.heel(geantwoord), getal.heel(gevraagd), getal.heel(gemeenten))}
        </p>
      )}
      {(staat === 'open' || staat === 'concept') && (
        <p className="sh-zacht">{verlopen ? woorden.verlopen(dag) : woorden.tot(dag)}</p>
      )}
    </>
  );
}

/** The same of a whole one. */
export const standOf = ({ staat, verlopen, gemeenten, inhoud, antwoorden }: Blad): Standig => ({
  staat,
  verlopen,
  gemeenten,
  uiterlijk: inhoud.uiterlijk,
  geantwoord: antwoorden.length,
  gevraagd: inhoud.genodigden.length,
});
