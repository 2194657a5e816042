import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import {
  keurStap,
  LOKETTEN,
  type Loket,
  loketOn,
  type Opgavefout,
  type Opgaverol,
  type Opgavestap,
  regelOf,
  type Stapinvoer,
} from '@samenhang/core/opgave';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { vandaag } from '../../i18n/vandaag.ts';
import { Bewaaktveld } from '../../signalen/index.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../../ui/velden/Tekstveld.tsx';
import { answerOpgaven, MIJN, type Mijn, stepOpgave } from '../vragen.ts';
import { Antwoordvelden } from './Antwoordvelden.tsx';

interface Keuze {
  readonly stap: Opgavestap;
  readonly als: Opgaverol;
}

interface StapvakProps {
  readonly organisatie: string;
  readonly stuk: Mijn;
  readonly keuzes: readonly Keuze[];
}

const leeg = (stap: Opgavestap): Stapinvoer => ({
  stap,
  reden: '',
  antwoord: stap === 'beantwoorden' ? { gevolgen: [], tekst: '', uiterlijk: null } : null,
  terugkijken: null,
  loket: null,
});

/** What stands in the form, what is missing by the same rules as the server has, and making the step. */
function useStap({ organisatie, stuk, keuzes }: StapvakProps) {
  const client = useQueryClient();
  const [keuze, setKeuze] = useState(keuzes[0]);
  const [invoer, setInvoer] = useState(() => leeg(keuze?.stap ?? 'doorzetten'));
  const [fouten, setFouten] = useState<readonly Opgavefout[]>([]);
  const zet = useMutation({
    mutationFn: async () => {
      if (keuze?.als === 'antwoorder') await answerOpgaven(organisatie, [stuk], invoer);
      else await stepOpgave(organisatie, stuk, invoer);
    },
    onSettled: () =>
      Promise.all(
        [MIJN, ['opgaven'], ['opgave', stuk.id]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  const kies = (stap: string) => {
    const gekozen = keuzes.find((een) => een.stap === stap);
    if (!gekozen) return;
    setKeuze(gekozen);
    setInvoer(leeg(gekozen.stap));
    setFouten([]);
  };
  const doe = () => {
    const mis = keurStap(stuk.inhoud, invoer, vandaag());
    setFouten(mis);
    if (mis.length === 0) zet.mutate();
  };
  return { keuze, invoer, setInvoer, fouten, zet, kies, doe };
}

/** The next step of an opgave: which, and what it asks. */
export function Stapvak(props: StapvakProps) {
  const { t } = useTaal();
  const woorden = t.opgave;
  const { keuze, invoer, setInvoer, fouten, zet, kies, doe } = useStap(props);
  if (!keuze) return null;
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && woorden.fouten[fout.code];
  };
  // What the opgave itself lacks stands in no field of this form.
  const vanOpgave = fouten.filter(({ pad }) => /^(?:patronen|domeinen|antwoorders|matrix)/u.test(pad));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    doe();
  };
  return (
    <form className="sh-formulier" onSubmit={submit} noValidate>
      <Heading level={3}>{woorden.formulier.stapKop}</Heading>
      {zet.error && <Probleem fout={zet.error} />}
      <Keuzeveld
        label={woorden.formulier.stap}
        waarde={keuze.stap}
        opties={props.keuzes.map(({ stap }) => ({ waarde: stap, tekst: woorden.stappen[stap] }))}
        onKies={kies}
      />
      {keuze.stap === 'agenderen' && <p className="sh-noot">{woorden.formulier.openbaarmaken}</p>}
      {vanOpgave.map(({ pad, code }) => (
        <p key={pad} className="sh-tekstveld__fout" role="alert">
          {pad.startsWith('matrix.')
            ? `${woorden.verantwoordelijk[pad.slice(7) as keyof typeof woorden.verantwoordelijk]}: ${woorden.fouten[code]}`
            : woorden.fouten[code]}
        </p>
      ))}
      <Stapvelden key={keuze.stap} invoer={invoer} foutBij={foutBij} onInvoer={setInvoer} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" disabled={zet.isPending}>
          {woorden.formulier.doe}
        </Button>
      </div>
    </form>
  );
}

interface StapveldenProps {
  readonly invoer: Stapinvoer;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onInvoer: (invoer: Stapinvoer) => void;
}

/** The fields that a step asks for. */
function Stapvelden({ invoer, foutBij, onInvoer }: StapveldenProps) {
  const { t } = useTaal();
  const woorden = t.opgave;
  const { eist } = regelOf(invoer.stap);
  return (
    <>
      {eist.includes('loket') && <Loketkeuze invoer={invoer} onInvoer={onInvoer} />}
      {foutBij('loket') && <p className="sh-tekstveld__fout">{foutBij('loket')}</p>}
      {eist.includes('antwoord') && <Antwoordvelden invoer={invoer} foutBij={foutBij} onInvoer={onInvoer} />}
      {eist.includes('terugkijkdag') && (
        <Tekstveld
          label={woorden.formulier.terugkijken}
          type="date"
          waarde={invoer.terugkijken ?? ''}
          fout={foutBij('terugkijken')}
          onWaarde={(dag) => onInvoer({ ...invoer, terugkijken: dag === '' ? null : dag })}
        />
      )}
      {eist.includes('reden') && (
        <Bewaaktveld
          naam="reden"
          hoogstens={3000}
          label={woorden.formulier.reden}
          regels={4}
          waarde={invoer.reden}
          fout={foutBij('reden')}
          onWaarde={(reden) => onInvoer({ ...invoer, reden })}
        />
      )}
    </>
  );
}

/** Where it is passed on to: what may be today, by which law, and where that can be read. */
function Loketkeuze({ invoer, onInvoer }: Pick<StapveldenProps, 'invoer' | 'onInvoer'>) {
  const { t, taal } = useTaal();
  const woorden = t.opgave;
  const rijen = loketOn(vandaag(), LOKETTEN);
  const gekozen = rijen.find(({ loket }) => loket === invoer.loket);
  return (
    <>
      <Keuzeveld
        label={woorden.formulier.loket}
        waarde={invoer.loket ?? ''}
        opties={[
          { waarde: '', tekst: woorden.formulier.geenKeuze },
          ...rijen.map(({ loket, wet, artikel }) => ({
            waarde: loket,
            tekst: [woorden.loketten[loket], wet && woorden.grond(`${wet} ${artikel}`)]
              .filter(Boolean)
              .join(', '),
          })),
        ]}
        onKies={(loket) => onInvoer({ ...invoer, loket: loket === '' ? null : (loket as Loket) })}
      />
      {gekozen && (
        <p className="sh-noot">
          <Link href={gekozen.bron} rel="noreferrer">
            {woorden.loketBron}
          </Link>{' '}
          {gekozen.geldtVan !== null && woorden.loketVan(datumInWoorden(gekozen.geldtVan, taal))}{' '}
          {gekozen.gecontroleerdOp === null
            ? woorden.loketNiet
            : woorden.loketNagekeken(datumInWoorden(gekozen.gecontroleerdOp, taal))}
        </p>
      )}
    </>
  );
}
