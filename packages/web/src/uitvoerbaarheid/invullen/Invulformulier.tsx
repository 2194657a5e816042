import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { missingInInvulling, questionsOf, type Toetsinvulling } from '@samenhang/core/uitvoerbaarheid';
import { type SubmitEvent, useRef, useState } from 'react';
import { Probleem } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { useDoe } from '../doe.ts';
import { byTheme } from '../themas.ts';
import { keepInvulling, stepInvulling } from '../vragen.ts';
import type { AntwoordProps } from './antwoordprops.ts';
import { Namens } from './Namens.tsx';
import { Vraagvak } from './Vraagvak.tsx';

const leeg: Toetsinvulling = { gemeenten: [], oordelen: {} };

interface InvulformulierProps extends AntwoordProps {
  readonly onSluit: () => void;
}

/** What stands in the form, what is missing, and keeping it as a draft or adopting it. */
function useInvulling({ organisatie, stuk, onSluit }: InvulformulierProps) {
  const [inhoud, setInhoud] = useState<Toetsinvulling>(stuk.invulling?.inhoud ?? leeg);
  const form = useRef<HTMLFormElement>(null);
  /** Somebody tried to adopt it: from then on what is missing is told, and no longer once it is there. */
  const [isGeprobeerd, setIsGeprobeerd] = useState(false);
  const vragen = questionsOf(stuk.vragenversie);
  const isGemeente = organisatie.soort === 'gemeente' && organisatie.code !== null;
  const bewaar = useDoe(
    async (vast: boolean) => {
      const versie = stuk.invulling?.versie ?? 0;
      const bewaard = await keepInvulling(organisatie.id, stuk.id, versie, inhoud);
      if (vast) await stepInvulling(organisatie.id, stuk.id, bewaard.invulling?.versie ?? 0, 'vaststellen');
      return vast;
    },
    (vast) => {
      if (vast) onSluit();
    },
  );
  // A gemeente speaks for itself: the server fills that in.
  const mist = missingInInvulling(inhoud, vragen).filter(({ pad }) => pad !== 'gemeenten' || !isGemeente);
  const adopt = () => {
    setIsGeprobeerd(true);
    const [eerste] = mist;
    if (!eerste) bewaar.mutate(true);
    else form.current?.querySelector<HTMLElement>(`[id="veld-${eerste.pad}"]`)?.focus();
  };
  const fouten = isGeprobeerd ? mist : [];
  return { form, inhoud, setInhoud, fouten, vragen, isGemeente, bewaar, adopt };
}

type Invulling = ReturnType<typeof useInvulling>;

/** The form of an answer: for whom, and question by question what and why. */
export function Invulformulier(props: InvulformulierProps) {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  const invulling = useInvulling(props);
  const { form, inhoud, setInhoud, fouten, vragen, isGemeente, bewaar } = invulling;
  const gedaan = vragen.filter(({ vraag }) => inhoud.oordelen[vraag] !== undefined).length;
  const gemeentefout = fouten.find(({ pad }) => pad === 'gemeenten');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!bewaar.isPending) bewaar.mutate(false);
  };
  return (
    <form ref={form} className="sh-formulier sh-toets__formulier" onSubmit={submit} noValidate>
      {isGemeente ? (
        <p>{woorden.antwoord.namensZelf(props.organisatie.naam)}</p>
      ) : (
        <Namens
          gekozen={inhoud.gemeenten}
          fout={gemeentefout && woorden.fouten[gemeentefout.code]}
          onKies={(gemeenten) => setInhoud({ ...inhoud, gemeenten })}
        />
      )}
      <Vragen invulling={invulling} />
      <p>{woorden.antwoord.voortgang(getal.heel(gedaan), getal.heel(vragen.length))}</p>
      <Slot invulling={invulling} onSluit={props.onSluit} />
    </form>
  );
}

/** Every question, under its theme. */
function Vragen({ invulling: { inhoud, setInhoud, fouten, vragen } }: { readonly invulling: Invulling }) {
  const woorden = useTaal().t.uitvoerbaarheid;
  const foutBij = (pad: string) => {
    const fout = fouten.find((een) => een.pad === pad);
    return fout && woorden.fouten[fout.code];
  };
  return byTheme(vragen).map(({ thema, vragen: hier }) => (
    <section key={thema}>
      <Heading level={3}>{woorden.themas[thema]}</Heading>
      {hier.map((vraag) => (
        <Vraagvak
          key={vraag.vraag}
          vraag={vraag}
          oordeel={inhoud.oordelen[vraag.vraag]}
          fout={foutBij(`oordelen.${vraag.vraag}`)}
          redenfout={foutBij(`oordelen.${vraag.vraag}.reden`)}
          onOordeel={(oordeel) =>
            setInhoud({ ...inhoud, oordelen: { ...inhoud.oordelen, [vraag.vraag]: oordeel } })
          }
        />
      ))}
    </section>
  ));
}

interface SlotProps {
  readonly invulling: Invulling;
  readonly onSluit: () => void;
}

/** Keeping it as a draft, or adopting it; with what is missing for that, and what comes of it. */
function Slot({ invulling: { fouten, bewaar, adopt }, onSluit }: SlotProps) {
  const { t, getal } = useTaal();
  const woorden = t.uitvoerbaarheid;
  return (
    <>
      {fouten.length > 0 && (
        <p className="sh-tekstveld__fout" role="alert">
          {woorden.antwoord.mist(getal.heel(fouten.length))}
        </p>
      )}
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <p className="sh-noot">{woorden.antwoord.openbaar}</p>
      <div className="sh-knoppen">
        <Button type="submit" purpose="secondary" aria-disabled={bewaar.isPending}>
          {woorden.antwoord.bewaar}
        </Button>
        <Button
          purpose="primary"
          aria-disabled={bewaar.isPending}
          onClick={() => !bewaar.isPending && adopt()}
        >
          {woorden.invulstappen.vaststellen}
        </Button>
        <Button purpose="subtle" onClick={onSluit}>
          {woorden.antwoord.sluit}
        </Button>
      </div>
      <p role="status">{bewaar.isSuccess && woorden.antwoord.bewaard}</p>
    </>
  );
}
