import { describeVertrekfout } from '@samenhang/taal';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { useTitel } from '../../ui/titel.ts';
import { Voorbeeldmelding } from '../invoer/Deelnemerkiezer.tsx';
import { type Deelnemerbeeld, useDeelnemers } from '../invoer/deelnemers.ts';
import { Eigencijfers } from '../invoer/Eigencijfers.tsx';
import { KanNiet } from '../uitkomst/KanNiet.tsx';
import { parseVertrekadres, type Vertrekadres } from './adres.ts';
import { Opening } from './Opening.tsx';
import { Regel } from './Regel.tsx';
import { Slot } from './Slot.tsx';
import { Deelnemertabel, Uitkomst } from './Uitkomst.tsx';
import { completeAdres, useVertrek } from './vraag.ts';

/** What leaving a regeling costs by its own rule, and what it does to those who stay. */
export function Vertrekpagina() {
  const { t } = useTaal();
  useTitel(t.geld.vertrek.titel);
  const beheer = useStand(parseVertrekadres);
  const { beeld, fout, opnieuw } = useDeelnemers(beheer.stand);
  if (fout || !beeld) return <Onderweg fout={fout} opnieuw={opnieuw} />;
  return <Blad beeld={beeld} beheer={beheer} />;
}

interface BladProps {
  readonly beeld: Deelnemerbeeld;
  readonly beheer: Standbeheer<Vertrekadres>;
}

function Blad({ beeld, beheer }: BladProps) {
  const spraak = useTaal();
  const { vertrek: woorden } = spraak.t.geld;
  const { stand, wijzig } = beheer;
  const { vraag, uitkomst } = useVertrek(beeld, stand);
  return (
    <div className="sh-pagina sh-geld">
      <div className="sh-pagina__kop">
        <p className="sh-bovenkop">{woorden.titel}</p>
        {uitkomst.ok ? (
          <Opening antwoord={uitkomst.antwoord} />
        ) : (
          <KanNiet reden={describeVertrekfout(uitkomst.fout, spraak)} />
        )}
        <Voorbeeldmelding beeld={beeld} keuze={stand} />
      </div>
      <div className="sh-geld__werk">
        <Regel beeld={beeld} vraag={vraag} beheer={beheer} />
        <div className="sh-geld__uitkomst">
          {uitkomst.ok && <Uitkomst antwoord={uitkomst.antwoord} beheer={beheer} />}
          <Eigencijfers
            beeld={beeld}
            keuze={stand}
            velden={['budget', 'inwoners', 'clienten']}
            onKeuze={(keuze) =>
              wijzig({ ...keuze, ...(keuze.regeling === stand.regeling ? {} : { weg: undefined }) })
            }
          />
        </div>
      </div>
      {uitkomst.ok && <Deelnemertabel antwoord={uitkomst.antwoord} beheer={beheer} />}
      {uitkomst.ok && <Slot antwoord={uitkomst.antwoord} heel={completeAdres(beeld, stand, vraag)} />}
    </div>
  );
}
