import type { Scenario } from '@samenhang/core/geld/scenario';
import { useTaal } from '../../../i18n/taal.tsx';
import type { Standbeheer } from '../../../keuze/index.ts';
import type { Overgangadres, Scenarioletter } from '../../adres.ts';
import { Eigentabel } from '../../tabel/Eigentabel.tsx';
import type { Gelegdetabel } from '../../tabel/tabelkeuze.ts';
import type { Eigenbeheer } from '../eigen.ts';
import type { Grondslag } from '../grondslag.ts';
import { withMaat } from './gewichten.ts';
import { readHefbomen, writeHefbomen } from './hefboom.ts';

export interface EigenmaatProps {
  readonly letter: Scenarioletter;
  readonly scenario: Scenario;
  readonly grondslag: Grondslag;
  readonly eigen: Eigenbeheer;
  /** The place of its letter. */
  readonly nu: number;
  readonly beheer: Standbeheer<Overgangadres>;
}

const vraag = { verplicht: ['gemeente', 'waarde'], mogelijk: [] } as const;
/** What would not stand in an address, or would be taken for something else there. */
const vreemd = /[;~,*@:]/gu;

/** A figure of one's own to divide by, from a table: it comes with the scenario, and counts as much as the others at first. */
export function Eigenmaat({ letter, scenario, grondslag, eigen, nu, beheer }: EigenmaatProps) {
  const { maten: woorden } = useTaal().t.geld;
  const { atlas, feiten } = grondslag;
  const take = (rijen: Gelegdetabel['rijen'], kop: string): void => {
    const maat = kop.replaceAll(vreemd, ' ').trim() || woorden.eigenNaam;
    const per = new Map(rijen.map(({ code, getallen }) => [code, getallen.waarde]));
    const nameOf = new Map(atlas.gemeenten.map(({ code, naam }) => [naam, code]));
    const gemeenten = scenario.gemeenten.map((g) => {
      const waarde = per.get(nameOf.get(g.gemeente) ?? g.gemeente);
      return waarde === undefined ? g : { ...g, maten: { ...g.maten, [maat]: waarde } };
    });
    // The other scenarios stay as they are; this one is from now on one that does not fit in a link.
    const aantal = Math.max(nu + 1, eigen.scenarios.length);
    const rij = Array.from({ length: aantal }, (_, k) => eigen.scenarios[k] ?? grondslag.begin);
    eigen.neem(rij.with(nu, { ...(rij[nu] ?? scenario), gemeenten }));
    const sleutel = withMaat(scenario.sleutel.maten, { maat });
    const hefbomen = { ...readHefbomen(beheer.stand[letter]), sleutel };
    beheer.wijzig({ [letter]: writeHefbomen(hefbomen), bestand: 'eigen' });
  };
  return (
    <div className="sh-geld__hefboom">
      <p className="sh-noot">
        <strong>{woorden.eigen}.</strong> {woorden.eigenUitleg}
      </p>
      <Eigentabel
        tekst={woorden.eigenOpen}
        vraag={vraag}
        atlas={atlas}
        andereNamen={feiten.andereNamen}
        onGebruik={(rijen, kopVan) => take(rijen, kopVan('waarde'))}
      />
    </div>
  );
}
