import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { ReactNode } from 'react';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Blok, Deel } from './soorten.ts';

/** The words of a piece of text, without their dress. */
export function plat(delen: readonly Deel[]): string {
  return delen.map((deel) => ('delen' in deel ? plat(deel.delen) : deel.tekst)).join('');
}

/** A heading as part of an address: "Partners en congruentie" → "partners-en-congruentie". */
export function ankerVan(delen: readonly Deel[]): string {
  return plat(delen)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** The text as it is; what stays the same keeps its place. */
function Delen({ delen }: { readonly delen: readonly Deel[] }): ReactNode {
  return delen.map((deel, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes
    <Stuk key={i} deel={deel} />
  ));
}

function Stuk({ deel }: { readonly deel: Deel }) {
  switch (deel.soort) {
    case 'tekst':
      return deel.tekst;
    case 'code':
      return <code className="sh-formule">{deel.tekst}</code>;
    case 'sterk':
      return (
        <strong>
          <Delen delen={deel.delen} />
        </strong>
      );
    case 'nadruk':
      return (
        <em>
          <Delen delen={deel.delen} />
        </em>
      );
    case 'link':
      return (
        <Link href={deel.adres}>
          <Delen delen={deel.delen} />
        </Link>
      );
  }
}

/** A page written in Markdown, in the components of the site. */
export function Tekst({ blokken }: { readonly blokken: readonly Blok[] }) {
  return blokken.map((blok, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes
    <Blokdeel key={i} blok={blok} />
  ));
}

const niveaus = [1, 1, 2, 3, 4, 5] as const;

function Blokdeel({ blok }: { readonly blok: Blok }) {
  switch (blok.soort) {
    case 'kop':
      return (
        <Heading level={niveaus[blok.niveau] ?? 5} id={ankerVan(blok.delen)}>
          <Delen delen={blok.delen} />
        </Heading>
      );
    case 'alinea':
      return (
        <Paragraph>
          <Delen delen={blok.delen} />
        </Paragraph>
      );
    case 'lijst':
      return (
        <ul className="utrecht-unordered-list">
          {blok.punten.map((punt) => (
            <li key={plat(punt)} className="utrecht-unordered-list__item">
              <Delen delen={punt} />
            </li>
          ))}
        </ul>
      );
    case 'tabel':
      return <Teksttabel {...blok} />;
    case 'beelden':
      return (
        <p className="sh-beelden">
          {blok.beelden.map(({ adres, alt, breedte, hoogte }) => (
            <img key={adres} src={adres} alt={alt} width={breedte} height={hoogte} />
          ))}
        </p>
      );
  }
}

function Teksttabel({ kop, rijen }: Extract<Blok, { soort: 'tabel' }>) {
  return (
    <Schuif label={kop.map(plat).join(', ')}>
      <table className="utrecht-table sh-tabel">
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {kop.map((cel) =>
              // Above the names of the rows nothing stands: that is no heading.
              plat(cel) === '' ? (
                <td key="" className="utrecht-table__cell" />
              ) : (
                <th key={plat(cel)} scope="col" className="utrecht-table__header-cell">
                  <Delen delen={cel} />
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rijen.map((rij) => (
            <tr key={rij.map(plat).join('|')} className="utrecht-table__row">
              {rij.map((cel, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <td key={k} className="utrecht-table__cell">
                  <Delen delen={cel} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Schuif>
  );
}
