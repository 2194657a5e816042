import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol } from '@samenhang/core';
import { isOpenbaar } from '@samenhang/core/opgave';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Bewaaktveld } from '../../signalen/index.ts';
import { answerVraag, MIJN, type Mijn } from '../vragen.ts';
import type { Toezegstand } from './Toezegging.tsx';

/** What this organisation is asked in it and can answer: to own it at once, a part of it once it is public. */
export function questionsTo(organisatie: string, stuk: Mijn): readonly Toezegstand[] {
  const eigenaars = stuk.toezeggingen.filter(({ wat, staat }) => wat === 'eigenaar' && staat === 'ja');
  return stuk.toezeggingen.filter(
    (een) =>
      een.organisatie === organisatie &&
      (een.wat === 'eigenaar' || isOpenbaar(stuk.staat)) &&
      // The last owner stays.
      !(eigenaars.length === 1 && eigenaars[0] === een),
  );
}

interface ToezeggenProps {
  readonly organisatie: { readonly id: string; readonly naam: string; readonly rol: Rol };
  readonly stuk: Mijn;
}

/** What an organisation says of what it is named for: yes, no with why, or that it takes that back. */
export function Toezeggen({ organisatie: { id, naam, rol }, stuk }: ToezeggenProps) {
  const woorden = useTaal().t.opgave.toezegging;
  const vragen = questionsTo(id, stuk);
  const mag = mayDo({ aangemeld: true, rol }, { soort: 'opgaveantwoord', handeling: 'maken' }, 'organisatie');
  if (!mag || vragen.length === 0 || stuk.verwijderdOp !== null) return null;
  return (
    <section className="sh-mijn__deel sh-niet-drukken">
      <Heading level={2}>{woorden.kop(naam)}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <ul className="sh-agenda__lijst">
        {vragen.map((stand) => (
          <Vraag key={`${stand.wat} ${stand.staat}`} stand={stand} stuk={stuk} />
        ))}
      </ul>
    </section>
  );
}

function useAntwoord(stuk: Mijn, { organisatie, wat }: Toezegstand) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (zeg: { readonly ja: boolean | null; readonly reden: string }) =>
      answerVraag(organisatie, stuk, { wat, ...zeg }),
    onSettled: () =>
      Promise.all(
        [MIJN, ['opgaven'], ['opgave', stuk.id]].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}

function Vraag({ stand, stuk }: { readonly stand: Toezegstand; readonly stuk: Mijn }) {
  const { t } = useTaal();
  const woorden = t.opgave.toezegging;
  const antwoord = useAntwoord(stuk, stand);
  const [nee, setNee] = useState(false);
  const wat = t.opgave.velden[stand.wat];
  const zeg = (ja: boolean | null, reden = '') => antwoord.mutate({ ja, reden });
  return (
    <li>
      <p>{stand.staat === 'gevraagd' ? woorden.vraag(wat) : woorden.gezegd[stand.staat](wat)}</p>
      {antwoord.error && <Probleem fout={antwoord.error} />}
      {nee ? (
        <Waarom
          bezig={antwoord.isPending}
          onReden={(reden) => zeg(false, reden)}
          onSluit={() => setNee(false)}
        />
      ) : (
        <div className="sh-knoppen">
          {stand.staat === 'gevraagd' ? (
            <>
              <Button purpose="primary" disabled={antwoord.isPending} onClick={() => zeg(true)}>
                {woorden.ja(wat)}
              </Button>
              <Button purpose="secondary" onClick={() => setNee(true)}>
                {woorden.neen(wat)}
              </Button>
            </>
          ) : (
            <Button purpose="subtle" disabled={antwoord.isPending} onClick={() => zeg(null)}>
              {woorden.terug(wat)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface WaaromProps {
  readonly bezig: boolean;
  readonly onReden: (reden: string) => void;
  readonly onSluit: () => void;
}

/** Why not: everybody reads it beside the name. */
function Waarom({ bezig, onReden, onSluit }: WaaromProps) {
  const { t } = useTaal();
  const woorden = t.opgave.toezegging;
  const [reden, setReden] = useState('');
  const [leeg, setLeeg] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reden.trim() === '') setLeeg(true);
    else onReden(reden);
  };
  return (
    <form className="sh-formulier" onSubmit={submit} noValidate>
      <Bewaaktveld
        naam="waarom-niet"
        hoogstens={1000}
        label={woorden.waarom}
        uitleg={woorden.waaromUitleg}
        regels={3}
        waarde={reden}
        fout={leeg && reden.trim() === '' ? t.opgave.fouten.reden : undefined}
        onWaarde={setReden}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" disabled={bezig}>
          {woorden.bewaarNee}
        </Button>
        <Button purpose="secondary" onClick={onSluit}>
          {t.opgave.formulier.annuleer}
        </Button>
      </div>
    </form>
  );
}
