import { useTaal } from '../i18n/taal.tsx';
import { Term } from '../ui/Term.tsx';
import type { Regelingen } from './vragen.ts';

/** Three figures of the country. */
export function Cijfers({ perGemeente: p }: Pick<Regelingen, 'perGemeente'>) {
  const { t, getal } = useTaal();
  const of = (x: number | null) => x ?? Number.NaN;
  return (
    <dl className="sh-cijfers" aria-label={t.regelingen.cijfers}>
      <div className="sh-cijfer">
        <dt>{t.regelingen.perGemeente}</dt>
        <dd className="sh-cijfer__getal">{getal.decimaal(of(p.gemiddelde))}</dd>
        <dd className="sh-zacht">
          {t.regelingen.perGemeenteUitleg(getal.heel(of(p.minimum)), getal.heel(of(p.maximum)))}
        </dd>
      </div>
      <div className="sh-cijfer">
        <dt>{t.regelingen.partners}</dt>
        <dd className="sh-cijfer__getal">{getal.decimaal(of(p.gemiddeldAantalPartners))}</dd>
        <dd className="sh-zacht">{t.regelingen.partnersUitleg}</dd>
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="overlapgraad">{t.regelingen.graad}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{getal.procentFijn(of(p.overlapgraad))}</dd>
        <dd className="sh-zacht">{t.regelingen.graadUitleg}</dd>
      </div>
    </dl>
  );
}
