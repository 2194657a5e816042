import { BEDRAGZIJDEN, nameOfTaakveld, overlapOfTaakvelden, type Taakveld } from '@samenhang/core/geld';
import { opsomming } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Getalveld } from '../Getalveld.tsx';
import { UITKERINGMATEN } from '../maten.ts';
import type { Bedragadres } from './adres.ts';
import { type Bedragtabel, taakveldenIn, yearOf, yearsIn } from './eigenbedragen.ts';

interface KeuzeProps {
  readonly tabel: Bedragtabel;
  readonly taakvelden: readonly Taakveld[];
  readonly beheer: Standbeheer<Bedragadres>;
}

/** Task fields, year, side and measure: what the table has more than one of. */
export function Keuze({ tabel, taakvelden, beheer }: KeuzeProps) {
  const { t } = useTaal();
  const { bedragen: woorden, uitkeringen } = t.geld;
  const { stand, wijzig } = beheer;
  const jaren = yearsIn(tabel);
  const jaar = yearOf(tabel, stand.jaar);
  return (
    <>
      <Taakveldkeuze tabel={tabel} taakvelden={taakvelden} beheer={beheer} />
      {jaren.length > 0 ? (
        <Keuzeveld
          label={woorden.jaar}
          waarde={String(jaar)}
          opties={jaren.map((j) => ({ waarde: String(j), tekst: String(j) }))}
          onKies={(j) => wijzig({ jaar: Number(j) })}
        />
      ) : (
        <Getalveld
          label={woorden.jaar}
          waarde={jaar}
          heel={[2000, 2100]}
          jaar
          onWaarde={(j) => wijzig({ jaar: j })}
        />
      )}
      {tabel.bedragen.some(({ soort }) => soort === 'baten') && (
        <Keuzeveld
          label={woorden.zijde}
          waarde={stand.zijde ?? 'lasten'}
          opties={BEDRAGZIJDEN.map((zijde) => ({ waarde: zijde, tekst: woorden.zijden[zijde] }))}
          onKies={(z) => wijzig({ zijde: BEDRAGZIJDEN.find((zijde) => zijde === z) })}
        />
      )}
      <Keuzeveld
        label={uitkeringen.maat}
        waarde={stand.maat ?? 'perInwoner'}
        opties={UITKERINGMATEN.map((maat) => ({ waarde: maat, tekst: uitkeringen.maten[maat] }))}
        onKies={(m) => wijzig({ maat: UITKERINGMATEN.find((maat) => maat === m) })}
      />
    </>
  );
}

function Taakveldkeuze({ tabel, taakvelden, beheer: { stand, wijzig } }: KeuzeProps) {
  const { t, taal } = useTaal();
  const { bedragen: woorden } = t.geld;
  const nummers = taakveldenIn(tabel);
  const gekozen = stand.taakvelden ?? [];
  const toggle = (nummer: string) => {
    const nieuw = gekozen.includes(nummer) ? gekozen.filter((n) => n !== nummer) : [...gekozen, nummer];
    wijzig({ taakvelden: nieuw.length > 0 ? nieuw : undefined });
  };
  const dubbel = overlapOfTaakvelden(taakvelden, gekozen.length > 0 ? gekozen : nummers);
  if (nummers.length === 0) return null;
  return (
    <fieldset className="sh-lid__groep">
      <legend>{woorden.taakvelden}</legend>
      <div className="sh-chips">
        {nummers.map((nummer) => (
          <label key={nummer} className="sh-chip">
            <input type="checkbox" checked={gekozen.includes(nummer)} onChange={() => toggle(nummer)} />
            <span>{`${nummer} ${nameOfTaakveld(taakvelden, nummer) ?? ''}`.trim()}</span>
          </label>
        ))}
      </div>
      <p className="sh-noot">{woorden.allemaal}</p>
      {dubbel.length > 0 && (
        <Melding soort="warning">
          <p>{woorden.dubbel(opsomming(taal, dubbel))}</p>
        </Melding>
      )}
    </fieldset>
  );
}
