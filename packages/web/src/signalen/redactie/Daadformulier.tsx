import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Redactiedaad, Signaalinhoud } from '@samenhang/core/signaal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import type { Concept } from '../form/concept.ts';
import { Formulier } from '../form/Formulier.tsx';
import { doDaad, SIGNALEN, type Signaal } from '../vragen.ts';
import { isReden, Redenformulier, Redenveld } from './Reden.tsx';
import { joinInhoud } from './samen.ts';

interface DaadformulierProps {
  readonly daad: Redactiedaad;
  /** To which signals; at least one. */
  readonly van: readonly [Signaal, ...Signaal[]];
  readonly onGedaan: () => void;
  readonly onAnnuleer: () => void;
}

/** What is needed for a deed of the redactie: its reason, and what comes in the place of what was chosen. */
export function Daadformulier(props: DaadformulierProps) {
  const { daad, van, onGedaan, onAnnuleer } = props;
  const woorden = useTaal().t.signaal.redactie;
  const client = useQueryClient();
  const doe = useMutation({
    mutationFn: ({ naar, reden }: { naar: readonly Signaalinhoud[]; reden: string }) =>
      doDaad({ daad, van, naar, reden }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: SIGNALEN });
      onGedaan();
    },
  });
  const stop = (
    <Button purpose="subtle" onClick={onAnnuleer}>
      {woorden.annuleer}
    </Button>
  );
  const deel = { knop: woorden.daden[daad], bezig: doe.isPending, stop };
  return (
    <section className="sh-mijn__deel sh-stapel" aria-labelledby="daad">
      <Heading level={2} id="daad">
        {woorden.daden[daad]}
      </Heading>
      <p>{woorden.uitleg[daad]}</p>
      <ul>
        {van.map(({ id, inhoud }) => (
          <li key={id} lang="nl">
            {inhoud.titel}
          </li>
        ))}
      </ul>
      <Invoer
        {...deel}
        daad={daad}
        van={van}
        fout={doe.error}
        onDoe={(naar, reden) => doe.mutate({ naar, reden })}
      />
    </section>
  );
}

interface InvoerProps extends Pick<DaadformulierProps, 'daad' | 'van'>, Omit<DeelProps, 'begin'> {
  readonly fout: Error | null;
  readonly onDoe: (naar: readonly Signaalinhoud[], reden: string) => void;
}

/** What a deed asks for: a new text, several, or its reason alone. */
function Invoer({ daad, van, fout, onDoe, ...deel }: InvoerProps) {
  const [{ inhoud }, ...rest] = van;
  if (daad === 'samenvoegen' || daad === 'herschrijven')
    return (
      <Eentekst
        {...deel}
        begin={joinInhoud([inhoud, ...rest.map((een) => een.inhoud)])}
        fout={fout}
        onTekst={(naar, reden) => onDoe([naar], reden)}
      />
    );
  return (
    <>
      {fout && <Probleem fout={fout} />}
      {daad === 'splitsen' ? (
        <Delen {...deel} begin={inhoud} onDelen={onDoe} />
      ) : (
        <Redenformulier
          naam="reden"
          knop={deel.knop}
          bezig={deel.bezig}
          onReden={(reden) => onDoe([], reden)}
        >
          {deel.stop}
        </Redenformulier>
      )}
    </>
  );
}

interface DeelProps {
  readonly begin: Signaalinhoud;
  readonly knop: string;
  readonly bezig: boolean;
  readonly stop: ReactNode;
}

interface EentekstProps extends DeelProps {
  readonly fout: Error | null;
  readonly onTekst: (inhoud: Signaalinhoud, reden: string) => void;
}

/** One new text, with its reason. */
function Eentekst({ begin, knop, bezig, stop, fout, onTekst }: EentekstProps) {
  const [concept, setConcept] = useState<Concept>(begin);
  const [reden, setReden] = useState('');
  const [mist, setMist] = useState(false);
  return (
    <Formulier
      concept={concept}
      onConcept={setConcept}
      knop={knop}
      bezig={bezig}
      fout={fout}
      naastKnop={stop}
      onVerstuur={(inhoud) => {
        setMist(true);
        if (isReden(reden)) onTekst(inhoud, reden.trim());
        else document.getElementById('veld-reden')?.focus();
      }}
    >
      <Redenveld naam="reden" reden={reden} mist={mist} onReden={setReden} />
    </Formulier>
  );
}

interface DelenProps extends DeelProps {
  readonly onDelen: (delen: readonly Signaalinhoud[], reden: string) => void;
}

/** Two or more new texts, one after another; each begins with what was there. */
function Delen({ begin, knop, bezig, stop, onDelen }: DelenProps) {
  const { t, getal } = useTaal();
  const woorden = t.signaal.redactie;
  const [delen, setDelen] = useState<readonly Signaalinhoud[]>([]);
  const [nog, setNog] = useState(true);
  const nummer = getal.heel(delen.length + 1);
  return (
    <>
      <ol>
        {delen.map((deel, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts are added at the end and never change places
          <li key={k} lang="nl">
            {deel.titel}
          </li>
        ))}
      </ol>
      {nog || delen.length < 2 ? (
        <section aria-label={woorden.deel(nummer)}>
          <Heading level={3}>{woorden.deel(nummer)}</Heading>
          <Deelformulier
            key={nummer}
            begin={begin}
            knop={woorden.bewaarDeel(nummer)}
            stop={stop}
            onDeel={(deel) => {
              setDelen([...delen, deel]);
              setNog(delen.length === 0);
            }}
          />
        </section>
      ) : (
        <Redenformulier naam="reden" knop={knop} bezig={bezig} onReden={(reden) => onDelen(delen, reden)}>
          <Button purpose="secondary" onClick={() => setNog(true)}>
            {woorden.nogDeel}
          </Button>
          {stop}
        </Redenformulier>
      )}
    </>
  );
}

interface DeelformulierProps extends Omit<DeelProps, 'bezig'> {
  readonly onDeel: (deel: Signaalinhoud) => void;
}

function Deelformulier({ begin, knop, stop, onDeel }: DeelformulierProps) {
  const [concept, setConcept] = useState<Concept>(begin);
  return (
    <Formulier
      concept={concept}
      onConcept={setConcept}
      knop={knop}
      bezig={false}
      fout={null}
      naastKnop={stop}
      onVerstuur={onDeel}
    />
  );
}
