import { useState } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { writeDelers } from '../adres.ts';
import { Eigentabel } from '../tabel/Eigentabel.tsx';
import type { Gelegdetabel } from '../tabel/tabelkeuze.ts';
import type { BladProps } from './rekening.ts';

const vraag = {
  verplicht: ['gemeente', 'clienten'],
  mogelijk: ['inwoners', 'budget', 'prijs', 'spreiding'],
} as const;

/** Who shares, by a table of one's own: it is in the link from then on, and takes the place of the region. */
export function Eigendelers({ grondslag, beheer: { stand, wijzig } }: BladProps) {
  const { samen: woorden } = useTaal().t.geld;
  const [lang, setLang] = useState(false);
  const take = (rijen: Gelegdetabel['rijen']): void => {
    const eigen = writeDelers(
      rijen.map(({ code, getallen: { clienten = 0, inwoners, budget, prijs, spreiding } }) => ({
        code,
        clienten,
        inwoners,
        budget,
        prijs,
        spreiding,
      })),
    );
    setLang(eigen === undefined);
    if (eigen !== undefined) wijzig({ eigen });
  };
  return (
    <Uitklap titel={woorden.eigen} open={stand.eigen !== undefined}>
      <p className="sh-noot">{woorden.eigenUitleg}</p>
      <Eigentabel
        tekst={woorden.eigenOpen}
        vraag={vraag}
        atlas={grondslag.atlas}
        andereNamen={grondslag.feiten.andereNamen}
        onGebruik={take}
      />
      {lang && (
        <Melding soort="warning" dringend>
          <p>{woorden.eigenLang}</p>
        </Melding>
      )}
      {stand.eigen !== undefined && (
        <button type="button" className="sh-tekstknop" onClick={() => wijzig({ eigen: undefined })}>
          {woorden.eigenWeg}
        </button>
      )}
    </Uitklap>
  );
}
