import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { keurStap, type Opgavefout, type Stapinvoer } from '@samenhang/core/opgave';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { vandaag } from '../i18n/vandaag.ts';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Vinkje } from '../ui/velden/Vinkje.tsx';
import { Antwoordvelden } from './formulier/Antwoordvelden.tsx';
import { Sjablonen } from './Sjablonen.tsx';
import { answerOpgaven, MIJN, type Mijn, type Sjabloon, sjablonenVraag } from './vragen.ts';

const begin: Stapinvoer = {
  stap: 'beantwoorden',
  reden: '',
  antwoord: { gevolgen: [], tekst: '', uiterlijk: null },
  terugkijken: null,
  loket: null,
};

interface SamenProps {
  readonly organisatie: string;
  readonly opgaven: readonly Mijn[];
}

/** Which were chosen, what is answered, what is missing, and giving it. */
function useSamen({ organisatie, opgaven }: SamenProps) {
  const client = useQueryClient();
  const open = opgaven.filter(({ staat }) => staat === 'in_behandeling' || staat === 'beantwoord');
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  const [invoer, setInvoer] = useState(begin);
  const [fouten, setFouten] = useState<readonly Opgavefout[]>([]);
  const keuze = open.filter(({ id }) => gekozen.includes(id));
  const geef = useMutation({
    mutationFn: () => answerOpgaven(organisatie, keuze, invoer),
    onSettled: () =>
      Promise.all([MIJN, ['opgaven']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const kies = (id: string, aan: boolean) =>
    setGekozen(aan ? [...gekozen, id] : gekozen.filter((ander) => ander !== id));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [een] = keuze;
    if (!een) return;
    const mis = keurStap(een.inhoud, invoer, vandaag());
    setFouten(mis);
    if (mis.length === 0) geef.mutate();
  };
  return { open, keuze, kies, invoer, setInvoer, fouten, geef, submit };
}

/** Answers several opgaven at once, by one text that is filled for each; and the templates to begin with. */
export function Samen(props: SamenProps) {
  const staat = useSamen(props);
  const { data: sjablonen = [] } = useQuery(sjablonenVraag(props.organisatie));
  const { antwoord } = staat.invoer;
  if (staat.open.length === 0) return null;
  return (
    <>
      <Invulling {...staat} opgaven={props.opgaven} sjablonen={sjablonen} />
      {antwoord && (
        <Sjablonen
          organisatie={props.organisatie}
          sjablonen={sjablonen}
          antwoord={{ gevolgen: antwoord.gevolgen, tekst: antwoord.tekst }}
        />
      )}
    </>
  );
}

interface InvullingProps extends ReturnType<typeof useSamen> {
  readonly opgaven: readonly Mijn[];
  readonly sjablonen: readonly Sjabloon[];
}

function Invulling(props: InvullingProps) {
  const { t, getal } = useTaal();
  const woorden = t.opgave.formulier;
  const { open, keuze, kies, invoer, setInvoer, fouten, geef, submit } = props;
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && t.opgave.fouten[fout.code];
  };
  return (
    <form className="sh-formulier" onSubmit={submit} noValidate>
      <Heading level={3}>{woorden.samen}</Heading>
      <Paragraph>{woorden.samenUitleg}</Paragraph>
      {geef.error && <Probleem fout={geef.error} />}
      <Uitkomst uitkomsten={geef.data ?? []} opgaven={props.opgaven} />
      {open.map(({ id, inhoud }) => (
        <Vinkje
          key={id}
          label={woorden.kies(inhoud.titel)}
          aan={keuze.some((een) => een.id === id)}
          onWissel={(aan) => kies(id, aan)}
        />
      ))}
      <Antwoordvelden
        invoer={invoer}
        foutBij={foutBij}
        onInvoer={setInvoer}
        sjablonen={props.sjablonen.filter(({ verwijderdOp }) => verwijderdOp === null)}
      />
      <Tekstveld
        label={woorden.terugkijken}
        type="date"
        waarde={invoer.terugkijken ?? ''}
        fout={foutBij('terugkijken')}
        onWaarde={(dag) => setInvoer({ ...invoer, terugkijken: dag === '' ? null : dag })}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" disabled={geef.isPending || keuze.length === 0}>
          {keuze.length > 0 ? woorden.geef(getal.heel(keuze.length)) : woorden.kiesEerst}
        </Button>
      </div>
    </form>
  );
}

interface UitkomstProps {
  readonly uitkomsten: Awaited<ReturnType<typeof answerOpgaven>>;
  readonly opgaven: readonly Mijn[];
}

/** How many were answered, and which were not. */
function Uitkomst({ uitkomsten, opgaven }: UitkomstProps) {
  const { t, getal } = useTaal();
  const woorden = t.opgave.formulier;
  const gelukt = uitkomsten.filter((een) => een.gelukt).length;
  return (
    <div role="status">
      {gelukt > 0 && <p>{woorden.gelukt(getal.heel(gelukt))}</p>}
      {uitkomsten
        .filter((een) => !een.gelukt)
        .map(({ id }) => (
          <p key={id}>{woorden.mislukt(opgaven.find((een) => een.id === id)?.inhoud.titel ?? '')}</p>
        ))}
    </div>
  );
}
