import { describeVertrekfout } from '@samenhang/taal';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { useTitel } from '../../ui/titel.ts';
import { Deelnemerblad } from '../invoer/Deelnemerblad.tsx';
import { type Deelnemerbeeld, useDeelnemers } from '../invoer/deelnemers.ts';
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
    <Deelnemerblad
      titel={woorden.titel}
      beeld={beeld}
      keuze={stand}
      velden={['budget', 'inwoners', 'clienten']}
      onKeuze={(keuze) =>
        wijzig({ ...keuze, ...(keuze.regeling === stand.regeling ? {} : { weg: undefined }) })
      }
      opening={
        uitkomst.ok ? <Opening antwoord={uitkomst.antwoord} /> : describeVertrekfout(uitkomst.fout, spraak)
      }
      hefbomen={<Regel beeld={beeld} vraag={vraag} beheer={beheer} />}
      uitkomst={uitkomst.ok && <Uitkomst antwoord={uitkomst.antwoord} beheer={beheer} />}
    >
      {uitkomst.ok && <Deelnemertabel antwoord={uitkomst.antwoord} beheer={beheer} />}
      {uitkomst.ok && <Slot antwoord={uitkomst.antwoord} heel={completeAdres(beeld, stand, vraag)} />}
    </Deelnemerblad>
  );
}
