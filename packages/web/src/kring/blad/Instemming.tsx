import { Button } from '@nl-design-system-candidate/button-react';
import { datumInWoorden, opsomming } from '@samenhang/taal';
import { keepBegin } from '../../agenda/index.ts';
import { Probleem, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { keepConcept, leegConcept } from '../../signalen/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { useDoe } from '../doe.ts';
import { giveWord, type Kring, type Kringtekst, sendTekst } from '../vragen.ts';

interface InstemmingProps {
  readonly kring: Kring;
  readonly tekst: Kringtekst;
  readonly instemming: NonNullable<Kringtekst['instemming']>;
}

/** Who agreed that a question may be sent on, giving one's own word or taking it back, and sending it when all did. */
export function Instemming({ kring, tekst, instemming }: InstemmingProps) {
  const { t, taal } = useTaal();
  const woorden = t.kring.instemming;
  const ik = useMij().data?.id ?? '';
  const woord = useDoe((akkoord: boolean) => giveWord(kring.id, tekst, akkoord));
  const stuur = useDoe(() => sendTekst(kring.id, tekst));
  const namen = (wie: readonly string[]) =>
    opsomming(
      taal,
      wie.map((persoon) => kring.leden.find((lid) => lid.persoon === persoon)?.naam ?? t.kring.vertrokken),
    );
  if (tekst.verzondenOp !== null) return <Verzonden tekst={tekst.tekst} op={tekst.verzondenOp} />;
  const { voor, wacht, allen } = instemming;
  const fout = woord.error ?? stuur.error;
  return (
    <div>
      {voor.length > 0 && <p>{woorden.voor(namen(voor))}</p>}
      <p>{allen ? woorden.allen : woorden.wacht(namen(wacht))}</p>
      {fout && <Probleem fout={fout} />}
      {kring.rol !== 'leerder' && (
        <div className="sh-knoppen">
          <Button purpose="secondary" onClick={() => woord.mutate(!voor.includes(ik))}>
            {voor.includes(ik) ? woorden.neemTerug : woorden.geef}
          </Button>
          {allen && (
            <Button purpose="primary" onClick={() => stuur.mutate(undefined)}>
              {woorden.stuur}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What everybody agreed may leave: it goes on as an opgave or as a signal, by whoever writes that. */
function Verzonden({ tekst, op }: { readonly tekst: string; readonly op: string }) {
  const { t, taal } = useTaal();
  const woorden = t.kring.instemming;
  return (
    <>
      <p>{woorden.verzonden(datumInWoorden(op.slice(0, 10), taal))}</p>
      <ul className="utrecht-unordered-list">
        <li className="utrecht-unordered-list__item">
          <Koppeling to="/agenda" onClick={() => keepBegin(tekst)}>
            {woorden.maakOpgave}
          </Koppeling>
        </li>
        <li className="utrecht-unordered-list__item">
          <Koppeling to="/signalen/nieuw" onClick={() => keepConcept({ ...leegConcept, wat: tekst })}>
            {woorden.maakSignaal}
          </Koppeling>
        </li>
      </ul>
    </>
  );
}
