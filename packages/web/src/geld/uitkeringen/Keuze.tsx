import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Uitkeringadres } from '../adres.ts';
import { UITKERINGMATEN } from '../maten.ts';
import type { Geldonderwerp } from './vragen.ts';

interface KeuzeProps {
  readonly onderwerpen: readonly Geldonderwerp[];
  readonly onderwerp: Geldonderwerp;
  readonly jaar: number | null;
  readonly beheer: Standbeheer<Uitkeringadres>;
}

/** Subject, year and measure. */
export function Keuze({ onderwerpen, onderwerp, jaar, beheer: { stand, wijzig } }: KeuzeProps) {
  const { t } = useTaal();
  const { uitkeringen: woorden } = t.geld;
  const jaren = onderwerp.jaren.filter((j) => j !== null);
  return (
    <>
      <Keuzeveld
        label={woorden.onderwerp}
        waarde={onderwerp.onderwerp}
        opties={onderwerpen.map((o) => ({ waarde: o.onderwerp, tekst: o.onderwerp }))}
        onKies={(naam) => wijzig({ onderwerp: naam, jaar: undefined })}
      />
      {jaren.length > 0 && (
        <Keuzeveld
          label={woorden.jaar}
          waarde={String(jaar)}
          opties={jaren.map((j) => ({ waarde: String(j), tekst: String(j) }))}
          onKies={(j) => wijzig({ onderwerp: onderwerp.onderwerp, jaar: Number(j) })}
        />
      )}
      <Keuzeveld
        label={woorden.maat}
        waarde={stand.maat ?? 'perInwoner'}
        opties={UITKERINGMATEN.map((maat) => ({ waarde: maat, tekst: woorden.maten[maat] }))}
        onKies={(maat) => wijzig({ maat: UITKERINGMATEN.find((m) => m === maat) })}
      />
      <p className="sh-noot">{woorden.perInwonerUitleg}</p>
      {jaar !== null && (
        <p>
          <Koppeling to="/geld" search={{ onderwerp: onderwerp.onderwerp, jaar }}>
            {t.geld.scherm.vanUitkeringen}
          </Koppeling>
        </p>
      )}
    </>
  );
}
