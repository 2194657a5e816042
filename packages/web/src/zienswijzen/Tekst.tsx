import { Button } from '@nl-design-system-candidate/button-react';
import { AANLEIDINGEN, type Aanleiding, isNummer, type Zienswijze } from '@samenhang/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Regelingvak, regelingnamenVraag } from '../aanvulling/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { describedBy, Veldkop } from '../ui/velden/Veldkop.tsx';
import { Vastgesteld } from './Vastgesteld.tsx';

interface TekstProps {
  readonly inhoud: Zienswijze;
  /** May it still change? */
  readonly open: boolean;
  /** What it is about stands. */
  readonly alleenTekst?: boolean;
  readonly foutBij: (pad: string) => string | undefined;
  readonly onWijzig: (inhoud: Zienswijze) => void;
  readonly onBewaar: () => void;
}

/** Paragraphs as one text, with an empty line between them; and back. */
const splitAlineas = (tekst: string): readonly string[] =>
  tekst
    .split(/\n\s*\n/u)
    .map((alinea) => alinea.trim())
    .filter((alinea) => alinea !== '');

/** What a view says, to write or to read. */
export function Tekst(props: TekstProps) {
  const woorden = useTaal().t.zienswijzen;
  const { inhoud, open, foutBij, onWijzig, onBewaar } = props;
  if (!open) return <Vastgesteld zienswijze={inhoud} />;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        onBewaar();
      }}
    >
      <Waarover {...props} />
      <Tekstvak
        label={woorden.tekst}
        uitleg={woorden.tekstUitleg}
        begin={inhoud.alineas.join('\n\n')}
        fout={foutBij('alineas')}
        onTekst={(tekst) => onWijzig({ ...inhoud, alineas: splitAlineas(tekst) })}
      />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {woorden.bewaar}
        </Button>
      </div>
    </form>
  );
}

/** What the view is about, and what it is called. */
function Waarover(props: TekstProps) {
  const woorden = useTaal().t.zienswijzen;
  const { inhoud, alleenTekst, foutBij, onWijzig } = props;
  return (
    <>
      {!alleenTekst && <Onderwerp {...props} />}
      <Tekstveld
        label={woorden.naam}
        waarde={inhoud.titel}
        fout={foutBij('titel')}
        onWaarde={(titel) => onWijzig({ ...inhoud, titel })}
      />
    </>
  );
}

/** Of which regeling, on which occasion, for which year. */
function Onderwerp({ inhoud, foutBij, onWijzig }: TekstProps) {
  const woorden = useTaal().t.zienswijzen;
  const [jaar, setJaar] = useState(inhoud.jaar === null ? '' : String(inhoud.jaar));
  // Whoever comes with a number needs no names.
  const { data: regelingen = [] } = useQuery({ ...regelingnamenVraag, enabled: !isNummer(inhoud.over.id) });
  const changeOver = (id: string) =>
    onWijzig({ ...inhoud, over: { soort: id.trim().startsWith('eigen-') ? 'lichaam' : 'regeling', id } });
  const changeJaar = (tekst: string) => {
    setJaar(tekst);
    onWijzig({ ...inhoud, jaar: tekst.trim() === '' ? null : Number.parseInt(tekst, 10) || 0 });
  };
  return (
    <>
      <Regelingvak
        regelingen={regelingen}
        waarde={inhoud.over.id}
        fout={foutBij('over.id')}
        onWaarde={changeOver}
      />
      <Keuzeveld
        label={woorden.aanleiding}
        waarde={inhoud.aanleiding}
        opties={AANLEIDINGEN.map((waarde) => ({ waarde, tekst: woorden.aanleidingen[waarde] }))}
        onKies={(aanleiding) => onWijzig({ ...inhoud, aanleiding: aanleiding as Aanleiding })}
      />
      <Tekstveld label={woorden.jaar} waarde={jaar} fout={foutBij('jaar')} onWaarde={changeJaar} />
    </>
  );
}

interface TekstvakProps {
  readonly label: string;
  readonly uitleg?: string;
  readonly begin: string;
  readonly fout?: string | undefined;
  readonly onTekst: (tekst: string) => void;
}

/** A field for more lines. */
export function Tekstvak({ label, uitleg, begin, fout, onTekst }: TekstvakProps) {
  const id = useId();
  return (
    <div className="utrecht-form-field sh-tekstveld">
      <Veldkop id={id} label={label} uitleg={uitleg} fout={fout} />
      <textarea
        id={id}
        className="utrecht-textbox"
        rows={10}
        defaultValue={begin}
        aria-invalid={fout !== undefined}
        {...describedBy(id, { uitleg, fout })}
        onChange={(event) => onTekst(event.currentTarget.value)}
      />
    </div>
  );
}
