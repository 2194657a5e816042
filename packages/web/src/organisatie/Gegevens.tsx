import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Organisatiesoort, organisatiesoorten } from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { faultOf, mijVraag, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { createOrganisatie, type Gegevens, organisatieVraag, updateOrganisatie } from './vragen.ts';

interface DeelProps {
  readonly onMelding: (melding: string) => void;
}

/** Name, kind and code of an organisation, to change. */
export function Gegevensdeel({ organisatie, onMelding }: DeelProps & { readonly organisatie: string }) {
  const { t } = useTaal();
  const { data, error } = useQuery(organisatieVraag(organisatie));
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{t.toegang.organisatie.gegevens}</Heading>
      {error && <Probleem fout={error} />}
      {data && (
        <Formulier
          key={data.versie}
          begin={data}
          codenaam={data.codenaam}
          knop={t.toegang.organisatie.bewaar}
          eist={data.eistTweedeStap}
          bewaar={(gegevens) => updateOrganisatie(organisatie, data.versie, gegevens)}
          onKlaar={() => onMelding(t.toegang.organisatie.bewaard)}
        />
      )}
    </section>
  );
}

const leeg: Gegevens = { naam: '', soort: 'samenwerkingsverband', code: null };

/** Another organisation, by who manages one already. */
export function Toevoegen({ onMelding }: DeelProps) {
  const { t } = useTaal();
  const [open, setOpen] = useState(false);
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{t.toegang.organisatie.voegToe}</Heading>
      <Paragraph>{t.toegang.organisatie.voegToeUitleg}</Paragraph>
      {open ? (
        <Formulier
          begin={leeg}
          codenaam={null}
          knop={t.toegang.organisatie.voegToe}
          bewaar={createOrganisatie}
          onKlaar={(naam) => {
            setOpen(false);
            onMelding(t.toegang.organisatie.toegevoegd(naam));
          }}
        />
      ) : (
        <Button purpose="secondary" onClick={() => setOpen(true)}>
          {t.toegang.organisatie.voegToe}
        </Button>
      )}
    </section>
  );
}

interface FormulierProps {
  readonly begin: Gegevens;
  /** What the data call the code that there is. */
  readonly codenaam: string | null;
  /** Does it ask a second step of its members? Not asked of one that is new. */
  readonly eist?: boolean;
  readonly knop: string;
  readonly bewaar: (
    gegevens: Gegevens & { readonly eistTweedeStap?: boolean | undefined },
  ) => Promise<unknown>;
  readonly onKlaar: (naam: string) => void;
}

function useBewaar({ bewaar, onKlaar }: FormulierProps) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: bewaar,
    onSuccess: async (_antwoord, { naam }) => {
      onKlaar(naam);
      await client.invalidateQueries({ queryKey: ['mijn', 'organisatie'] });
      await client.invalidateQueries({ queryKey: mijVraag.queryKey });
    },
  });
}

interface EisProps {
  readonly aan: boolean;
  readonly onWissel: (aan: boolean) => void;
}

/** Whether the organisation asks a second step of its members. */
function Eis({ aan, onWissel }: EisProps) {
  const woorden = useTaal().t.toegang.organisatie;
  const id = useId();
  return (
    <div>
      <div className="sh-regel">
        <input
          type="checkbox"
          id={id}
          className="utrecht-checkbox utrecht-checkbox--html-input"
          aria-describedby={`${id}-uitleg`}
          checked={aan}
          onChange={() => onWissel(!aan)}
        />
        <label htmlFor={id} className="sh-regel__naam">
          {woorden.eist}
        </label>
      </div>
      <p id={`${id}-uitleg`} className="sh-zacht">
        {woorden.eistUitleg}
      </p>
    </div>
  );
}

function Formulier(props: FormulierProps) {
  const { t } = useTaal();
  const { begin, codenaam, knop } = props;
  const woorden = t.toegang.organisatie;
  const [naam, setNaam] = useState(begin.naam);
  const [soort, setSoort] = useState(begin.soort);
  const [code, setCode] = useState(begin.code ?? '');
  const [eistTweedeStap, setEist] = useState(props.eist);
  const bewaar = useBewaar(props);
  const codeFout = faultOf(bewaar.error, 'code') !== undefined;
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        if (!bewaar.isPending) bewaar.mutate({ naam, soort, code: code.trim() || null, eistTweedeStap });
      }}
    >
      {bewaar.error && !codeFout && <Probleem fout={bewaar.error} />}
      <Tekstveld label={woorden.naam} required waarde={naam} onWaarde={setNaam} />
      <Keuzeveld
        label={t.mijn.eerste.soort}
        waarde={soort}
        opties={organisatiesoorten.map((waarde) => ({ waarde, tekst: t.mijn.eerste.soorten[waarde] }))}
        onKies={(nieuw) => setSoort(nieuw as Organisatiesoort)}
      />
      <Tekstveld
        label={woorden.code}
        uitleg={
          <>
            {woorden.codeUitleg} {codenaam !== null && <strong>{woorden.codeIs(codenaam)}</strong>}
          </>
        }
        fout={codeFout ? woorden.codeFout : undefined}
        waarde={code}
        onWaarde={setCode}
      />
      {eistTweedeStap !== undefined && <Eis aan={eistTweedeStap} onWissel={setEist} />}
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary" aria-disabled={bewaar.isPending}>
          {knop}
        </Button>
      </div>
    </form>
  );
}
