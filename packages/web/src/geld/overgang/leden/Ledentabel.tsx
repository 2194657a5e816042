import type { AndereNaam, Atlas } from '@samenhang/core';
import { type Bedragvraag, readBedragen } from '@samenhang/data/eigen';
import { describeBedragfout } from '@samenhang/taal';
import { useTaal } from '../../../i18n/taal.tsx';
import { Uitklap } from '../../../ui/velden/Uitklap.tsx';
import { Tabelinvoer } from '../../tabel/Tabelinvoer.tsx';
import type { Tabelwijze } from '../../tabel/tabelkeuze.ts';
import { type Lid, placeLeden } from './leden.ts';

interface LedentabelProps {
  readonly atlas: Atlas;
  readonly andereNamen: readonly AndereNaam[];
  /** Codes of those that have the money. */
  readonly centra: ReadonlySet<string>;
  readonly onLeden: (leden: readonly Lid[]) => void;
}

const vraag = { verplicht: ['gemeente', 'centrum'] } as const satisfies Bedragvraag;

/** Who belongs to which centre, by a table of one's own: what the package does not know, nobody guesses. */
export function Ledentabel({ onLeden, ...land }: LedentabelProps) {
  const { t, taal, getal } = useTaal();
  const { ledentabel: woorden } = t.geld;
  const wijze: Tabelwijze<readonly Lid[]> = {
    vraag,
    lees: async ({ bestand, bytes }, aangewezen) => {
      const gelezen = await readBedragen(bytes, { ...vraag, aangewezen });
      if (!gelezen.ok)
        return {
          ok: false,
          fouten: gelezen.fouten.map((fout) => describeBedragfout(fout, bestand, { t, taal })),
        };
      const { leden, fouten } = placeLeden(gelezen.rijen, land);
      return {
        ok: true,
        inhoud: leden,
        zin: woorden.gelezen(getal.heel(leden.length)),
        opmerkingen: fouten.map(({ code, regel, naam, bedoeld }) =>
          code === 'onbekend'
            ? t.geld.tabel.invoer.nietGevonden(String(regel), naam, String(land.atlas.jaar), bedoeld)
            : woorden.geenCentrum(String(regel), naam),
        ),
        leeg: leden.length === 0,
      };
    },
  };
  return (
    <Uitklap titel={woorden.titel} className="sh-niet-drukken">
      <p className="sh-noot">{woorden.uitleg}</p>
      <Tabelinvoer tekst={woorden.open} wijze={wijze} onGebruik={onLeden} />
    </Uitklap>
  );
}
