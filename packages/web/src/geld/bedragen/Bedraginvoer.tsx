import type { Eigenbedrag } from '@samenhang/core/geld';
import { bedragenvraag, readTaakveldbedragen } from '@samenhang/data/eigen';
import { type Catalogus, describeBedragfout, type Getallen, type Taal } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Tabel } from '../../ui/Tabel.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Tabelinvoer } from '../tabel/Tabelinvoer.tsx';
import type { Tabelwijze } from '../tabel/tabelkeuze.ts';
import type { Tabelbeheer } from './eigenbedragen.ts';

/** As many rows show how a table was read. */
const voorproef = 8;

interface Verteller {
  readonly t: Catalogus;
  readonly taal: Taal;
  readonly getal: Getallen;
}

function bedragtabel({ t, taal, getal }: Verteller): Tabelwijze<readonly Eigenbedrag[]> {
  const { invoer: woorden } = t.geld.tabel;
  return {
    vraag: bedragenvraag,
    lees: async ({ bestand, bytes }, plaatsen) => {
      const gelezen = await readTaakveldbedragen(bytes, bedragenvraag, plaatsen);
      if (!gelezen.ok)
        return {
          ok: false,
          fouten: gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t, taal })),
        };
      const { bedragen, totalen, duizenden } = gelezen;
      const zinnen = [
        woorden.bedragen(getal.heel(bedragen.length)),
        ...(totalen.length > 0 ? [woorden.totalen(getal.heel(totalen.length))] : []),
        ...(duizenden ? [woorden.duizenden] : []),
      ];
      return { ok: true, inhoud: bedragen, zin: zinnen.join(' '), opmerkingen: [], leeg: false };
    },
    proef: (bedragen) => <Voorproef bedragen={bedragen} />,
  };
}

/** A table of amounts, chosen, pasted or dropped, and shown as it was understood before it counts. */
export function Bedraginvoer({ neem }: Pick<Tabelbeheer, 'neem'>) {
  const { t, taal, getal } = useTaal();
  const wijze = bedragtabel({ t, taal, getal });
  return (
    <Tabelinvoer
      tekst={t.geld.bedragen.open}
      wijze={wijze}
      onGebruik={(bedragen, bestand) => neem({ bestand, bedragen })}
    />
  );
}

function Voorproef({ bedragen }: { readonly bedragen: readonly Eigenbedrag[] }) {
  const { t, getal } = useTaal();
  const { kolommen } = t.geld.tabel;
  const { zijden } = t.geld.bedragen;
  const { voorproef: bijschrift } = t.geld.deelnemers.invoer;
  const rijen = bedragen.slice(0, voorproef).map((bedrag, k) => ({ ...bedrag, k }));
  return (
    <>
      <Schuif label={bijschrift}>
        <Tabel
          bijschrift={bijschrift}
          kolommen={[
            { id: 'gemeente', kop: kolommen.gemeente, isNaam: true, cel: (b) => b.gemeente },
            { id: 'taakveld', kop: kolommen.taakveld, cel: (b) => b.taakveld ?? '–' },
            { id: 'jaar', kop: kolommen.jaar, cel: (b) => b.jaar ?? '–' },
            { id: 'soort', kop: kolommen.soort, cel: (b) => zijden[b.soort] },
            { id: 'euro', kop: kolommen.euro, getal: true, cel: (b) => getal.kort(b.euro) },
          ]}
          rijen={rijen}
          sleutel={({ k }) => String(k)}
        />
      </Schuif>
      {bedragen.length > voorproef && (
        <p className="sh-noot">{t.geld.rest(getal.heel(bedragen.length - voorproef))}</p>
      )}
    </>
  );
}
