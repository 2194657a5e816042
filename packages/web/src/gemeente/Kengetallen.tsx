import { useTaal } from '../i18n/taal.tsx';
import { Term } from '../ui/Term.tsx';
import type { Gemeenteverhaal } from './beeld.ts';

/** Three figures of the gemeente. */
export function Kengetallen({
  verhaal,
  aantal,
}: {
  readonly verhaal: Gemeenteverhaal;
  readonly aantal: number;
}) {
  const { t, getal } = useTaal();
  const zwakste = [...verhaal.indelingen].sort((a, b) => a.bijdrage - b.bijdrage)[0];
  return (
    <dl className="sh-cijfers" aria-label={t.gemeente.cijfers(verhaal.naam)}>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="congruentie">{t.tabel.congruentie}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{getal.procent(verhaal.congruentie)}</dd>
        <dd className="sh-zacht">{t.gemeente.landelijk(getal.procent(verhaal.landelijk))}</dd>
      </div>
      <div className="sh-cijfer">
        <dt>
          <Term begrip="partner">{t.tabel.partners}</Term>
        </dt>
        <dd className="sh-cijfer__getal">{getal.heel(verhaal.partners.length)}</dd>
        <dd className="sh-zacht">{t.gemeente.overal(getal.heel(verhaal.overal), getal.heel(aantal))}</dd>
      </div>
      {zwakste && aantal > 1 && (
        <div className="sh-cijfer">
          <dt>
            <Term begrip="bijdrage">{t.gemeente.kostMeest}</Term>
          </dt>
          <dd className="sh-cijfer__getal">{getal.procentpunt(zwakste.bijdrage)}</dd>
          <dd className="sh-zacht">{t.gemeente.procentpunt(zwakste.rij.naam)}</dd>
        </div>
      )}
    </dl>
  );
}
