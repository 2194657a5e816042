import type { Atlas } from '@samenhang/core';
import type { Huisvester } from '@samenhang/core/geld';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Invoertabel } from '../invoer/Invoertabel.tsx';
import { type Invoerrij, setCel, writeRijen } from '../invoer/rijen.ts';
import { Tabelbestand } from '../invoer/Tabelbestand.tsx';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { HUISVESTVELDEN } from './vraag.ts';

interface CijfersProps {
  readonly atlas: Atlas;
  readonly rijen: readonly Invoerrij[];
  readonly gemeenten: readonly Huisvester[];
  readonly onRijen: (rijen: string | undefined) => void;
}

const aantal = HUISVESTVELDEN.length;
export const leeg: readonly null[] = HUISVESTVELDEN.map(() => null);

/** The figures of each gemeente, typed or from a table; what is not known stays empty. */
export function Cijfers({ atlas, rijen, gemeenten, onRijen }: CijfersProps) {
  const { huisvesting: woorden, deelnemers } = useTaal().t.geld;
  const { invoer } = deelnemers;
  const kolommen = HUISVESTVELDEN.map((id) => ({ id, kop: invoer.kolommen[id] }));
  return (
    <section className="sh-sectie sh-niet-drukken">
      <Deelkop kop={woorden.cijfers} uitleg={invoer.uitleg} />
      {rijen.length > 0 && (
        <Invoertabel
          bijschrift={woorden.cijfers}
          kolommen={kolommen}
          rijen={rijen.map(({ wie, getallen }, k) => ({
            wie,
            naam: gemeenten[k]?.naam ?? wie,
            // The last column is of inhabitants: what the package knows of them stands there too.
            getallen: [...getallen.slice(0, -1), gemeenten[k]?.inwoners ?? null],
          }))}
          onGetal={(wie, kolom, getal) => onRijen(writeRijen(setCel(rijen, wie, kolom, { aantal, getal })))}
          onWeg={(wie) => onRijen(writeRijen(rijen.filter((rij) => rij.wie !== wie)))}
        />
      )}
      <Zoekveld
        atlas={atlas}
        label={invoer.voegToe}
        onKies={(code) =>
          onRijen(
            writeRijen(
              rijen.some(({ wie }) => wie === code) ? rijen : [...rijen, { wie: code, getallen: leeg }],
            ),
          )
        }
      />
      <Tabelbestand
        atlas={atlas}
        kolommen={kolommen}
        verplicht={[]}
        onNeem={(nieuw) => onRijen(writeRijen(nieuw))}
      />
    </section>
  );
}
