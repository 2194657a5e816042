import type { ReactNode } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Term } from '../../ui/Term.tsx';
import { bestToday, type Ontwerpcijfers, roomAbove } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import type { Bekend } from '../rekenen/rekenen.ts';

interface CijferstrookProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly cijfers: Ontwerpcijfers | undefined;
  /** The figures are of the map of today: there is no design yet. */
  readonly isVandaag: boolean;
}

const geen = '–';

/** The three figures of the map, in view whatever one does: how many regions, how well they agree, what that is worth. */
export function Cijferstrook({ ontwerp: { bekend }, cijfers, isVandaag }: CijferstrookProps) {
  const { t, getal } = useTaal();
  const inwoners = (cijfers?.regios ?? []).map((r) => r.inwoners).filter((x) => !Number.isNaN(x));
  const beste = cijfers && bestToday(cijfers.tegen);
  return (
    <dl className="sh-cijfers sh-cijfers--strook" aria-label={t.ontwerp.cijfers}>
      <Vak
        naam={isVandaag ? t.ontwerp.cijferRegiosVandaag : t.ontwerp.cijferRegios}
        getal={cijfers ? getal.heel(cijfers.regios.length) : geen}
        uitleg={
          inwoners.length > 0
            ? t.ontwerp.vanTot(getal.heel(Math.min(...inwoners)), getal.heel(Math.max(...inwoners)))
            : undefined
        }
      />
      <Vak
        naam={<Term begrip="overeenkomst">{t.ontwerp.cijferOvereenkomst}</Term>}
        getal={cijfers ? getal.procent(cijfers.overeenstemming.overeenkomst) : geen}
        uitleg={beste && t.ontwerp.besteNuKort(getal.procent(beste.overeenkomst), beste.indeling.rij.naam)}
      />
      <Vak
        naam={<Term begrip="grens">{t.ontwerp.cijferWaarde}</Term>}
        getal={cijfers ? getal.heel(cijfers.waarde) : geen}
        uitleg={useGrens(cijfers && bekend, cijfers !== undefined && !isVandaag)}
      />
    </dl>
  );
}

interface VakProps {
  readonly naam: ReactNode;
  readonly getal: string;
  readonly uitleg: string | undefined;
}

function Vak({ naam, getal, uitleg }: VakProps) {
  return (
    <div className="sh-cijfer">
      <dt>{naam}</dt>
      <dd className="sh-cijfer__getal">{getal}</dd>
      {uitleg !== undefined && <dd className="sh-zacht">{uitleg}</dd>}
    </div>
  );
}

/** What is known of how much higher the value can be, in a few words. */
function useGrens(bekend: Bekend | undefined, heeft: boolean): string | undefined {
  const { t, getal } = useTaal();
  if (!heeft) return undefined;
  const ruimte = bekend && roomAbove(bekend);
  if (!bekend || ruimte === undefined) return t.ontwerp.nietBerekend;
  const kort = bekend.bewezen ? t.ontwerp.bewezenKort : t.ontwerp.grensKort(getal.procentFijn(ruimte));
  return [kort, ...(bekend.uitLink ? [t.ontwerp.uitDeLink] : [])].join(', ');
}
