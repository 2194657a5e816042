import { useTaal } from '../../i18n/taal.tsx';
import { Term } from '../../ui/Term.tsx';
import { bestToday, type Ontwerpcijfers, roomAbove } from '../beeld.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';

interface LeadProps {
  readonly ontwerp: Ontwerpbeeld;
  readonly cijfers: Ontwerpcijfers;
}

/** What the figures of the map come to, in two sentences. */
export function Lead({ ontwerp, cijfers }: LeadProps) {
  const { t, getal } = useTaal();
  const ruimte = useRuimtezin(ontwerp);
  const beste = bestToday(cijfers.tegen);
  return (
    <p className="sh-tekst">
      <Term begrip="gat">{ruimte}</Term>
      {beste && ` ${t.ontwerp.besteNu(beste.indeling.rij.naam, getal.procent(beste.overeenkomst))}`}
      {ontwerp.bekend?.gestopt && ` ${t.ontwerp.gestopt}`}
    </p>
  );
}

/** How much better could be possible, as far as this page or the link tells. */
function useRuimtezin({ bekend }: Ontwerpbeeld): string {
  const { t, getal } = useTaal();
  if (!bekend) return t.ontwerp.grensOnbekend;
  const { uitLink } = bekend;
  if (bekend.bewezen) return uitLink ? t.ontwerp.linkBewezen : t.ontwerp.bewezen;
  const ruimte = roomAbove(bekend);
  if (ruimte === undefined) return t.ontwerp.grensOnbekend;
  return (uitLink ? t.ontwerp.linkHoogstens : t.ontwerp.hoogstens)(getal.procentFijn(ruimte));
}
