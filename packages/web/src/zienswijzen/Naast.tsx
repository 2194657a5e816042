import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Alineapaar, compareAlineas } from '@samenhang/core';
import { useTaal } from '../i18n/taal.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import type { Gepubliceerd } from './vragen.ts';

interface NaastProps {
  readonly eerste: Gepubliceerd;
  readonly tweede: Gepubliceerd;
}

type Rij = Alineapaar & { readonly nummer: number };

/** One side of two paragraphs: what only this one says is marked. */
function Kant({ paar, kant }: { readonly paar: Alineapaar; readonly kant: 'eerste' | 'tweede' }) {
  const tekst = paar[kant];
  if (tekst === null) return '–';
  if (paar.delen.length === 0) return tekst;
  const Merk = kant === 'eerste' ? 'del' : 'ins';
  return paar.delen
    .filter(({ waar }) => waar === 'beide' || waar === kant)
    .map(({ waar, tekst: deel }, k) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have an order and nothing else
      waar === 'beide' ? <span key={k}>{deel}</span> : <Merk key={k}>{deel}</Merk>,
    );
}

/** The texts of two councils beside each other, paragraph by paragraph, with the words that differ. */
export function Naast({ eerste, tweede }: NaastProps) {
  const woorden = useTaal().t.zienswijzen.openbaar;
  const rijen: readonly Rij[] = compareAlineas(eerste.alineas, tweede.alineas).map((paar, nummer) => ({
    ...paar,
    nummer,
  }));
  return (
    <>
      <Paragraph>{woorden.verschil}</Paragraph>
      <Tabel
        bijschrift={woorden.naastElkaar}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={({ nummer }) => String(nummer)}
        kolommen={[
          {
            id: 'eerste',
            kop: eerste.organisatie.naam,
            breed: true,
            cel: (paar) => <Kant paar={paar} kant="eerste" />,
          },
          {
            id: 'tweede',
            kop: tweede.organisatie.naam,
            breed: true,
            cel: (paar) =>
              paar.eerste === paar.tweede ? (
                <span className="sh-zacht">{woorden.gelijk}</span>
              ) : (
                <Kant paar={paar} kant="tweede" />
              ),
          },
        ]}
      />
    </>
  );
}
