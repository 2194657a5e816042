import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Atlas, indexOfGemeente, type Labels } from '@samenhang/core';
import { useMemo } from 'react';
import { Zoekveld } from '../atlas/index.ts';
import { naamVan } from '../congruentie/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import type { Ontwerpcijfers } from './beeld.ts';
import { listNames, type Partnerwissel, partnerChanges, partnersInOntwerp } from './gemeentebeeld.ts';

interface GemeentedeelProps {
  readonly atlas: Atlas;
  readonly labels: Labels;
  readonly cijfers: Ontwerpcijfers;
  /** Code of the gemeente whose story is told. */
  readonly gemeente: string | undefined;
  readonly onGemeente: (code: string) => void;
}

/** What the design means for one gemeente, in sentences. */
export function Gemeentedeel({ atlas, labels, cijfers, gemeente, onGemeente }: GemeentedeelProps) {
  const { t } = useTaal();
  const index = gemeente === undefined ? undefined : indexOfGemeente(atlas, gemeente);
  return (
    <section className="sh-sectie" id="sh-mijn-gemeente">
      <Heading level={2}>{t.ontwerp.gemeente}</Heading>
      <Zoekveld gemeenten={atlas.gemeenten} onKies={onGemeente} />
      <div role="status" className="sh-tekst sh-ontwerp__zinnen">
        {index === undefined ? (
          <p>{t.ontwerp.gemeenteKies}</p>
        ) : (
          <Verhaal atlas={atlas} labels={labels} cijfers={cijfers} gemeente={index} />
        )}
      </div>
    </section>
  );
}

interface VerhaalProps extends Omit<GemeentedeelProps, 'gemeente' | 'onGemeente'> {
  readonly gemeente: number;
}

function useLijst(atlas: Atlas) {
  const { t, taal, getal } = useTaal();
  const schrijf = useMemo(
    () => new Intl.ListFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }),
    [taal],
  );
  return (gemeenten: readonly number[]) =>
    listNames(atlas, gemeenten, schrijf, (n) => t.ontwerp.anderen(getal.heel(n)));
}

function Verhaal({ atlas, labels, cijfers, gemeente }: VerhaalProps) {
  const { t, getal } = useTaal();
  const lijst = useLijst(atlas);
  const partners = partnersInOntwerp(labels, gemeente);
  const naam = atlas.gemeenten[gemeente]?.naam ?? '';
  const regio = cijfers.regios.find(({ leden }) => leden.includes(gemeente));
  const wissels = useMemo(
    () =>
      partnerChanges(
        labels,
        cijfers.tegen.map(({ indeling }) => indeling),
        gemeente,
      ),
    [labels, cijfers, gemeente],
  );
  return (
    <>
      <p>
        <strong>{t.ontwerp.gemeenteRegio(naam, regio?.naam ?? '', getal.heel(partners.length))}</strong>{' '}
        {partners.length === 1 && t.ontwerp.gemeenteMetEen(lijst(partners))}
        {partners.length > 1 && t.ontwerp.gemeenteMet(lijst(partners))}
      </p>
      <Wissels atlas={atlas} wissels={wissels} />
    </>
  );
}

function Wissels({ atlas, wissels }: { readonly atlas: Atlas; readonly wissels: readonly Partnerwissel[] }) {
  const { t, taal, getal } = useTaal();
  const lijst = useLijst(atlas);
  const gelijk = wissels.filter(({ erbij, weg }) => erbij.length + weg.length === 0);
  const anders = wissels
    .filter((w) => !gelijk.includes(w))
    .sort((a, b) => a.erbij.length + a.weg.length - b.erbij.length - b.weg.length);
  return (
    <>
      {gelijk.length > 0 && (
        <p>{t.ontwerp.gemeenteGelijk(gelijk.map(({ indeling }) => naamVan(indeling.rij, taal)).join('; '))}</p>
      )}
      <ul className="utrecht-unordered-list">
        {anders.map(({ indeling, erbij, weg }) => (
          <li key={indeling.rij.indeling} className="utrecht-unordered-list__item">
            {t.ontwerp.gemeenteIndeling(
              naamVan(indeling.rij, taal),
              getal.heel(erbij.length),
              getal.heel(weg.length),
            )}{' '}
            <span className="sh-zacht">
              {erbij.length > 0 && t.ontwerp.gemeenteErbij(lijst(erbij))}{' '}
              {weg.length > 0 && t.ontwerp.gemeenteWeg(lijst(weg))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
