import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { createOpmerking, type loadGedeeld, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';

interface OpmerkenProps {
  readonly sleutel: string;
  readonly opmerkingen: Awaited<ReturnType<typeof loadGedeeld>>['opmerkingen'];
}

/** What was said of a shared design, and saying something of it. */
export function Opmerken({ sleutel, opmerkingen }: OpmerkenProps) {
  const { t, taal } = useTaal();
  const woorden = t.toegang.delen.opmerkingen;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.kop}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {opmerkingen.length === 0 && <Paragraph>{woorden.leeg}</Paragraph>}
      <ul className="sh-mijn__stappen">
        {opmerkingen.map(({ id, naam, tekst, gemaaktOp }) => (
          <li key={id}>
            <span className="sh-opmerking">
              <span className="sh-zacht">{woorden.door(naam, datumInWoorden(gemaaktOp, taal))}</span>
              <br />
              {tekst}
            </span>
          </li>
        ))}
      </ul>
      <Zeg sleutel={sleutel} />
    </section>
  );
}

function Zeg({ sleutel }: { readonly sleutel: string }) {
  const { t } = useTaal();
  const woorden = t.toegang.delen.opmerkingen;
  const client = useQueryClient();
  const [naam, setNaam] = useState('');
  const [tekst, setTekst] = useState('');
  const zeg = useMutation({
    mutationFn: () => createOpmerking(sleutel, naam, tekst),
    onSuccess: () => {
      setTekst('');
      return client.invalidateQueries({ queryKey: ['gedeeld', sleutel] });
    },
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!zeg.isPending) zeg.mutate();
      }}
    >
      {zeg.error && <Probleem fout={zeg.error} />}
      <div role="status">
        {zeg.isSuccess && (
          <Melding>
            <p>{woorden.geplaatst}</p>
          </Melding>
        )}
      </div>
      <Tekstveld label={t.mijn.eerste.naam} autoComplete="name" required waarde={naam} onWaarde={setNaam} />
      <Tekstvak tekst={tekst} onTekst={setTekst} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="secondary" aria-disabled={zeg.isPending}>
          {woorden.plaats}
        </Button>
      </div>
    </form>
  );
}

interface TekstvakProps {
  readonly tekst: string;
  readonly onTekst: (tekst: string) => void;
}

function Tekstvak({ tekst, onTekst }: TekstvakProps) {
  const { t } = useTaal();
  const id = useId();
  return (
    <div className="utrecht-form-field sh-tekstveld">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.toegang.delen.opmerkingen.tekst}
      </label>
      <textarea
        id={id}
        className="utrecht-textbox"
        rows={4}
        maxLength={2000}
        required
        value={tekst}
        onChange={(event) => onTekst(event.currentTarget.value)}
      />
    </div>
  );
}
