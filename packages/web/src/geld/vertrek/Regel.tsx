import type { Vertrekkeuze } from '@samenhang/core/geld';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Getalveld } from '../Getalveld.tsx';
import { Deelnemerkiezer } from '../invoer/Deelnemerkiezer.tsx';
import { type Deelnemerbeeld, wieOf } from '../invoer/deelnemers.ts';
import { type Vertrekadres, writeAandelen } from './adres.ts';
import { begin } from './vraag.ts';

interface RegelProps {
  readonly beeld: Deelnemerbeeld;
  readonly vraag: Vertrekkeuze;
  readonly beheer: Standbeheer<Vertrekadres>;
}

/** Every field of the rule, and who leaves. */
export function Regel({ beeld, vraag, beheer }: RegelProps) {
  const { stand, wijzig } = beheer;
  const { vertrek: woorden } = useTaal().t.geld;
  return (
    <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={woorden.hefbomen}>
      <Deelnemerkiezer
        beeld={beeld}
        keuze={stand}
        onRegeling={(regeling) =>
          wijzig({ regeling, rijen: undefined, weg: undefined, vast: undefined, begroting: stand.begroting })
        }
        onBegroting={(begroting) => wijzig({ begroting })}
      />
      <Wie beeld={beeld} vraag={vraag} beheer={beheer} />
      <Velden vraag={vraag} beheer={beheer} />
    </aside>
  );
}

/** Who leaves: one or more of all. */
function Wie({ beeld: { deelnemers }, vraag: { weg }, beheer: { wijzig } }: RegelProps) {
  const { vertrek: woorden } = useTaal().t.geld;
  const toggle = (g: number) => {
    const nieuw = deelnemers.filter((_, h) => (h === g ? !weg.includes(h) : weg.includes(h)));
    // An empty list is a choice too: the address then names nobody.
    wijzig({ weg: nieuw.length === 0 ? '-' : nieuw.map(wieOf).join(';') });
  };
  return (
    <fieldset className="sh-geld__wie">
      <legend className="utrecht-form-label">{woorden.wie}</legend>
      {deelnemers.map((d, g) => (
        <label key={wieOf(d)} className="sh-geld__vink">
          <input type="checkbox" checked={weg.includes(g)} onChange={() => toggle(g)} />
          {d.naam}
        </label>
      ))}
    </fieldset>
  );
}

function Velden({ vraag, beheer: { stand, wijzig } }: Pick<RegelProps, 'beheer' | 'vraag'>) {
  const { vertrek: woorden } = useTaal().t.geld;
  const { aandelen, grondslag, vermogen } = vraag.regel;
  return (
    <>
      <Getalveld
        label={woorden.duur}
        waarde={aandelen.length}
        heel={[0, 30]}
        onWaarde={(duur = begin.duur) => wijzig({ duur, aandelen: undefined })}
      />
      <Aandelen aandelen={aandelen} onAandelen={(x) => wijzig({ aandelen: writeAandelen(x) })} />
      <Keuzeveld
        label={woorden.grondslag}
        waarde={grondslag}
        opties={(['vaste-kosten', 'bijdrage'] as const).map((waarde) => ({
          waarde,
          tekst: woorden.grondslagen[waarde],
        }))}
        onKies={(gekozen) => wijzig({ grondslag: gekozen === 'bijdrage' ? 'bijdrage' : 'vaste-kosten' })}
      />
      <div>
        <Getalveld
          label={woorden.vast}
          waarde={vraag.vasteKosten}
          heel={[0, 1_000_000_000_000]}
          onWaarde={(vast) => wijzig({ vast })}
        />
        {stand.vast === undefined && <p className="sh-noot">{woorden.vastAanname}</p>}
      </div>
      <div>
        <Getalveld
          label={woorden.vermogen}
          waarde={vermogen}
          heel={[-1_000_000_000_000, 1_000_000_000_000]}
          onWaarde={(x) => wijzig({ vermogen: x })}
        />
        <p className="sh-noot">{woorden.vermogenUitleg}</p>
      </div>
    </>
  );
}

interface AandelenProps {
  readonly aandelen: readonly number[];
  readonly onAandelen: (aandelen: readonly number[]) => void;
}

/** The share of each year, where it does not fall by the same step. */
function Aandelen({ aandelen, onAandelen }: AandelenProps) {
  const { vertrek: woorden } = useTaal().t.geld;
  return (
    <Uitklap titel={woorden.aandelen}>
      <p className="sh-noot">{woorden.aandelenUitleg}</p>
      {aandelen.map((aandeel, t) => (
        <Getalveld
          // biome-ignore lint/suspicious/noArrayIndexKey: a year is its place
          key={t}
          label={woorden.aandeel(String(t + 1))}
          waarde={aandeel}
          keer={100}
          onWaarde={(x = 0) => onAandelen(aandelen.map((oud, k) => (k === t ? Math.max(0, x) : oud)))}
        />
      ))}
    </Uitklap>
  );
}
