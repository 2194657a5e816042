import type { Catalogusrij } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Indelinglink, naamVan, omschrijvingVan } from '../../keuze/index.ts';
import { Merkje } from '../../ui/Merkje.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import type { Adresbeheer } from '../adres.ts';
import { Jarenstrook } from '../Jarenstrook.tsx';

interface CatalogustabelProps {
  readonly rijen: readonly Catalogusrij[];
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly beheer: Adresbeheer;
}

/** The indelingen, each with what it is for, by which law, and in which years it was observed. */
export function Catalogustabel({ rijen, jaar, jaren, beheer }: CatalogustabelProps) {
  const { t } = useTaal();
  return (
    <Tabel
      bijschrift={t.indelingen.tabel(String(jaar))}
      bijschriftVerborgen
      kolommen={useKolommen(jaar, jaren)}
      rijen={rijen}
      sleutel={({ indeling }) => indeling}
      volgorde={beheer.adres.volgorde ?? 'naam'}
      onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
      className="sh-tabel--catalogus"
    />
  );
}

function Naam({ rij }: { readonly rij: Catalogusrij }) {
  const { taal } = useTaal();
  return (
    <>
      <Indelinglink rij={rij} />
      <span className="sh-catalogus__uitleg">{omschrijvingVan(rij, taal)}</span>
    </>
  );
}

interface Waarneming {
  readonly rij: Catalogusrij;
  readonly jaar: number;
  readonly jaren: readonly number[];
}

/** The years in which an indeling was observed, and what to know of this year. */
function Waargenomen({ rij, jaar, jaren }: Waarneming) {
  const { t, getal } = useTaal();
  return (
    <>
      <Jarenstrook jaren={jaren} waargenomen={rij.jarenWaargenomen} jaar={jaar} />
      {rij.basis === 'afgeleid' && <Merkje toon="let-op">{t.indelingen.hierAfgeleid(String(jaar))}</Merkje>}
      {rij.deels && (
        <Merkje toon="let-op">{t.indelingen.deelsBekend(getal.heel(rij.aantalGemeenten))}</Merkje>
      )}
    </>
  );
}

function useKolommen(jaar: number, jaren: readonly number[]): readonly Kolom<Catalogusrij>[] {
  const { t, taal, getal } = useTaal();
  const { verplichtingen } = t.indelingen;
  return [
    {
      id: 'naam',
      kop: t.tabel.indeling,
      isNaam: true,
      sorteer: (rij) => naamVan(rij, taal),
      cel: (rij) => <Naam rij={rij} />,
    },
    {
      id: 'domein',
      kop: t.indelingen.domein,
      sorteer: (rij) => rij.domein,
      cel: (rij) => (t.domeinen as Record<string, string>)[rij.domein] ?? rij.domein,
    },
    {
      id: 'verplichting',
      kop: t.indelingen.verplichtingEnWet,
      sorteer: (rij) => rij.verplichting,
      cel: (rij) => (
        <>
          {(verplichtingen as Record<string, string>)[rij.verplichting] ?? rij.verplichting}
          {rij.grondslag && <span className="sh-catalogus__uitleg">{rij.grondslag}</span>}
        </>
      ),
    },
    {
      id: 'regios',
      kop: t.tabel.regios,
      getal: true,
      sorteer: (rij) => rij.aantalRegios,
      cel: (rij) => getal.heel(rij.aantalRegios),
    },
    {
      id: 'waargenomen',
      kop: t.indelingen.waargenomenIn,
      sorteer: (rij) => rij.jarenWaargenomen.length,
      cel: (rij) => <Waargenomen rij={rij} jaar={jaar} jaren={jaren} />,
    },
  ];
}
