import { Heading } from '@nl-design-system-candidate/heading-react';
import { exactTot, shapleyMarge } from '@samenhang/core/geld';
import { useTaal } from '../../i18n/taal.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import type { Rekening } from './rekening.ts';

interface Rij {
  readonly naam: string;
  readonly g: number;
}

/** What each pays for the buffer: alone, and by every rule. */
export function Verdeeltabel({ rekening }: { readonly rekening: Rekening }) {
  const { t, getal } = useTaal();
  const { samen: woorden } = t.geld;
  const bedrag = (id: string, kop: string, delen: readonly number[]): Kolom<Rij> => ({
    id,
    kop,
    getal: true,
    cel: ({ g }) => `€\u00A0${getal.heel(delen[g])}`,
  });
  const fout = Math.max(...rekening.verdelingen.map((verdeling) => verdeling.fout));
  const kolommen: readonly Kolom<Rij>[] = [
    { id: 'naam', kop: t.tabel.gemeente, isNaam: true, cel: ({ naam }) => naam },
    {
      id: 'clienten',
      kop: woorden.clienten,
      getal: true,
      cel: ({ g }) => getal.kort(rekening.delers[g]?.clienten),
    },
    bedrag('alleen', woorden.alleen, rekening.alleen),
    ...rekening.verdelingen.map(({ regel, delen }) => bedrag(regel, woorden.regels[regel], delen)),
  ];
  return (
    <section className="sh-sectie">
      <Heading level={2}>{woorden.tabel}</Heading>
      <Schuif label={woorden.tabel}>
        <Tabel
          bijschrift={woorden.tabel}
          bijschriftVerborgen
          kolommen={kolommen}
          rijen={rekening.delers.map(({ naam }, g) => ({ naam, g }))}
          sleutel={({ naam }) => naam}
        />
      </Schuif>
      {fout > 0 && (
        <p className="sh-noot sh-tekst">
          {woorden.geloot(getal.heel(exactTot), `€\u00A0${getal.heel(shapleyMarge(fout))}`)}
        </p>
      )}
    </section>
  );
}
