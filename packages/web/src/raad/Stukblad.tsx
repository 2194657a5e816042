import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Blok, Stuk } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { Tabel } from '../ui/Tabel.tsx';

interface StukbladProps {
  readonly stuk: Stuk;
  /** The way back, above the heading. */
  readonly pad: ReactNode;
  /** Below the document, on the screen. */
  readonly children: ReactNode;
}

/** A document as a page: the same blocks as on paper and on the command line. */
export function Stukblad({ stuk, pad, children }: StukbladProps) {
  return (
    <div className="sh-pagina sh-stukblad">
      <div className="sh-pagina__kop">
        {pad}
        <Heading level={1} className="sh-kopzin">
          {stuk.kop}
        </Heading>
        <Paragraph className="sh-lead">{stuk.lead}</Paragraph>
      </div>
      {stuk.blokken.map((blok) => (
        <Blokdeel key={blok.id} blok={blok} />
      ))}
      <footer className="sh-noot">
        {stuk.voet.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </footer>
      {children}
    </div>
  );
}

function Blokdeel({ blok: { kop, zinnen = [], feiten = [], lijst = [], tabel } }: { readonly blok: Blok }) {
  return (
    <section className="sh-sectie">
      <Heading level={2}>{kop}</Heading>
      {zinnen.map((zin) => (
        <Paragraph key={zin} className="sh-tekst">
          {zin}
        </Paragraph>
      ))}
      {tabel && (
        <Tabel<readonly string[]>
          bijschrift={kop}
          bijschriftVerborgen
          className="sh-stukblad__tabel"
          rijen={tabel.rijen}
          sleutel={(rij) => rij.join(' ')}
          kolommen={tabel.koppen.map((naam, k) => ({
            id: naam,
            kop: naam,
            isNaam: k === 1,
            cel: (rij) => rij[k] ?? '',
          }))}
        />
      )}
      {feiten.length > 0 && (
        <dl className="sh-gegevens">
          {feiten.map(({ term, waarde, leeg }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd className={leeg ? 'sh-stukblad__leeg' : undefined}>{waarde}</dd>
            </div>
          ))}
        </dl>
      )}
      {lijst.length > 0 && (
        <ul className="utrecht-unordered-list">
          {lijst.map((zin) => (
            <li key={zin} className="utrecht-unordered-list__item">
              {zin}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
