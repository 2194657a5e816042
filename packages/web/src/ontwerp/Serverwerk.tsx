import { Button } from '@nl-design-system-candidate/button-react';
import { encodeKaart } from '@samenhang/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { beginOntwerptaak, mayBegin, Probleem, takenVraag, useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import type { Ontwerpbeeld } from './ontwerpbeeld.ts';
import { useBegin } from './paneel/veldfouten.ts';

interface ServerwerkProps {
  readonly ontwerp: Ontwerpbeeld;
}

const standaardMinuten = '10';

/** Leaves the question to the server, so that the page may be closed; for who may ask that. */
export function Serverwerk({ ontwerp }: ServerwerkProps) {
  const { t } = useTaal();
  const { data: mij } = useMij();
  const [open, setOpen] = useState(false);
  if (!mij || !mayBegin(mij.organisaties) || !ontwerp.opgave) return null;
  return (
    <div className="sh-serverwerk">
      <Button purpose="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.taken.vraag.knop}
      </Button>
      {open && <Formulier ontwerp={ontwerp} />}
    </div>
  );
}

function useTaak({ beeld: { atlas }, opgave, getoond }: Ontwerpbeeld) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ titel, minuten, bewijs }: { titel: string; minuten: number; bewijs: boolean }) => {
      if (!atlas || !opgave) throw new TypeError('there is no question');
      const vanaf = getoond && getoond.vanwaar !== 'oud' ? getoond.lagen : undefined;
      const codes = atlas.gemeenten.map(({ code }) => code);
      const kaart = vanaf && encodeKaart(vanaf, codes);
      const vraag = { opgave, bewijs, ...(kaart === undefined ? {} : { kaart }) };
      return beginOntwerptaak(titel, minuten * 60, vraag);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: takenVraag.queryKey }),
  });
}

function Formulier({ ontwerp }: ServerwerkProps) {
  const { t } = useTaal();
  const { begin, geweigerd } = useBegin();
  const woorden = t.taken.vraag;
  const [titel, setTitel] = useState(() => woorden.naamvoorstel(ontwerp.beeld.atlas?.jaar ?? 0));
  const [minuten, setMinuten] = useState(standaardMinuten);
  const vraag = useTaak(ontwerp);
  const ask = (bewijs: boolean) => () => {
    if (!vraag.isPending) vraag.mutate({ titel, minuten: Number(minuten), bewijs });
  };
  if (vraag.data)
    return (
      <p role="status" className="sh-knoppen">
        {woorden.begonnen(vraag.data.titel)}
        <Koppeling to="/mijn/taken">{woorden.naarTaken}</Koppeling>
      </p>
    );
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        begin(ask(false));
      }}
    >
      <p className="sh-zacht">{woorden.uitleg}</p>
      {vraag.error && <Probleem fout={vraag.error} />}
      <Tekstveld label={woorden.naam} required waarde={titel} onWaarde={setTitel} />
      <Keuzeveld
        label={woorden.tijd}
        waarde={minuten}
        opties={Object.entries(woorden.tijden).map(([waarde, tekst]) => ({ waarde, tekst }))}
        onKies={setMinuten}
      />
      <p role="alert" className="sh-veldfout">
        {geweigerd.length > 0 && t.ontwerp.verbeterEerst(geweigerd.join('; '))}
      </p>
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {woorden.begin}
        </Button>
        <Button purpose="secondary" onClick={() => begin(ask(true))}>
          {woorden.beginMetBewijs}
        </Button>
      </div>
    </form>
  );
}
