import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden, opsomming } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import type { Blad } from '../vragen.ts';

/** Who answered, for which gemeenten and when. */
export function Antwoorders({ antwoorden }: Pick<Blad, 'antwoorden'>) {
  const { t, taal } = useTaal();
  const woorden = t.uitvoerbaarheid.een;
  if (antwoorden.length === 0) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.wel}</Heading>
      <ul className="utrecht-unordered-list">
        {antwoorden.map(({ organisatie, naam, isGemeente, gemeenten, vastgesteldOp }) => (
          <li key={organisatie} className="utrecht-unordered-list__item">
            {naam}
            {!isGemeente &&
              ` ${woorden.namens(
                opsomming(
                  taal,
                  gemeenten.map((een) => een.naam),
                ),
              )}`}
            <span className="sh-zacht">
              , {woorden.vastgesteld(datumInWoorden(vastgesteldOp.slice(0, 10), taal))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who was asked and did not answer, and for which gemeenten more than one answer speaks. */
export function Gaten({ blad: { nietGeantwoord, dubbel } }: { readonly blad: Blad }) {
  const { t, taal } = useTaal();
  const woorden = t.uitvoerbaarheid.een;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.gat}</Heading>
      <Paragraph>{nietGeantwoord.length === 0 ? woorden.geenGat : woorden.gatUitleg}</Paragraph>
      <ul className="utrecht-unordered-list sh-toets__gaten">
        {nietGeantwoord.map(({ partij, namens }) => (
          <li key={partij.organisatie ?? partij.naam} className="utrecht-unordered-list__item">
            {partij.naam}
            {namens.length > 0 && (
              <span className="sh-zacht"> ({woorden.welNamens(opsomming(taal, namens))})</span>
            )}
          </li>
        ))}
      </ul>
      {dubbel.length > 0 && (
        <>
          <Heading level={3}>{woorden.dubbel}</Heading>
          <ul className="utrecht-unordered-list">
            {dubbel.map(({ code, naam, door }) => (
              <li key={code} className="utrecht-unordered-list__item">
                {woorden.dubbelBij(naam, opsomming(taal, door))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
