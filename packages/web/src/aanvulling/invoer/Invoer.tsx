import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Invoerplan, Namenboek } from '@samenhang/core';
import { useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { Bestandkiezer } from '../../ui/velden/Bestandkiezer.tsx';
import type { Bewaren } from '../terug.tsx';
import type { Aangevuld } from '../vragen.ts';
import { type Gelezen, type Lezing, readBestand } from './lezen.ts';
import { Exportkop, Registerkeuze } from './Registerkeuze.tsx';
import { Vooraf } from './Vooraf.tsx';

interface InvoerProps {
  readonly organisatie: string;
  readonly bestaand: readonly Aangevuld[];
  readonly boek: Namenboek | undefined;
  readonly nameOf: (id: string) => string;
  readonly bewaren: Bewaren;
}

/** A table of one's own, or an export of the register: what would become of it is shown before anything is kept. */
export function Invoer({ organisatie, bestaand, boek, nameOf, bewaren }: InvoerProps) {
  const woorden = useTaal().t.aanvulling.invoer;
  const [lezing, setLezing] = useState<Lezing | 'bezig'>();
  const lees = async (bestand: File) => {
    if (!boek) return;
    setLezing('bezig');
    setLezing(await readBestand(bestand, { organisatie, bestaand, boek }));
  };
  const bewaar = ({ delen }: Pick<Invoerplan, 'delen'>) =>
    bewaren.bewaar.mutate({ delen, melding: woorden.klaar }, { onSuccess: () => setLezing(undefined) });
  return (
    <section className="sh-mijn__deel sh-stapel sh-invoer">
      <Heading level={3}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {boek ? (
        <Bestandkiezer
          tekst={woorden.kies}
          soort=".csv,.txt,.xlsx,.xml"
          onBestand={(bestand) => void lees(bestand)}
        />
      ) : (
        <p>{woorden.laden}</p>
      )}
      <div role="status">
        {lezing === 'bezig' && woorden.leest}
        {typeof lezing === 'object' && !lezing.ok && <Leesfout fout={lezing.fout} />}
      </div>
      {typeof lezing === 'object' && lezing.ok && (
        <Plan
          gelezen={lezing}
          nameOf={nameOf}
          bezig={bewaren.bewaar.isPending}
          onBewaar={bewaar}
          onAnnuleer={() => setLezing(undefined)}
        />
      )}
    </section>
  );
}

function Leesfout({ fout }: { readonly fout: Extract<Lezing, { ok: false }>['fout'] }) {
  const { t } = useTaal();
  if (fout.soort === 'server') return <Probleem fout={fout.fout} />;
  return (
    <Melding soort="error">
      {fout.soort === 'tabel'
        ? t.aanvulling.invoer.bestand[fout.code]
        : t.aanvulling.invoer.export.fout(fout.regel, t.register.uitExport.fouten[fout.code])}
    </Melding>
  );
}

interface PlanProps {
  readonly gelezen: Gelezen;
  readonly nameOf: InvoerProps['nameOf'];
  readonly bezig: boolean;
  readonly onBewaar: (plan: Pick<Invoerplan, 'delen'>) => void;
  readonly onAnnuleer: () => void;
}

/** What would happen, and the choice to let it. */
function Plan({ gelezen: { plan: heel, uitvoer }, nameOf, bezig, onBewaar, onAnnuleer }: PlanProps) {
  const woorden = useTaal().t.aanvulling.invoer;
  const [buiten, setBuiten] = useState<ReadonlySet<string>>(new Set());
  const plan = {
    ...heel,
    regels: heel.regels.filter(({ over }) => !buiten.has(over.id)),
    delen: heel.delen.filter(({ inhoud }) => !buiten.has(inhoud.over.id)),
  };
  return (
    <>
      {uitvoer && (
        <>
          <Exportkop uitvoer={uitvoer} />
          <Registerkeuze plan={heel} nameOf={nameOf} buiten={buiten} onBuiten={setBuiten} />
        </>
      )}
      <Vooraf plan={plan} zelfde={uitvoer?.zelfde ?? 0} nameOf={nameOf} />
      <div className="sh-knoppen">
        {plan.delen.length > 0 && (
          <Button purpose="primary" onClick={() => onBewaar(plan)} aria-disabled={bezig}>
            {woorden.bewaar}
          </Button>
        )}
        <Button purpose="secondary" onClick={onAnnuleer}>
          {woorden.annuleer}
        </Button>
      </div>
    </>
  );
}
