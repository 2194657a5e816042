import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo } from '@samenhang/core';
import type { Signaalinhoud } from '@samenhang/core/signaal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { rememberPlace, useMij } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Melding } from '../../ui/Melding.tsx';
import { useTitel } from '../../ui/titel.ts';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Gelijkenissen } from '../samen/Gelijkenissen.tsx';
import { SIGNALEN, sendSignaal } from '../vragen.ts';
import { type Concept, keepConcept, leegConcept, readBegin } from './concept.ts';
import { Formulier } from './Formulier.tsx';

/** What stands in the form; it is kept in this window until it is sent. */
function useConcept() {
  const [begin, setBegin] = useState(() => readBegin(location.hash));
  const [concept, setConcept] = useState(begin.concept);
  useEffect(() => {
    if (begin.van !== 'route') return;
    // It is in the draft now: who comes back here goes on with that.
    keepConcept(begin.concept);
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }, [begin]);
  const change = (nieuw: Concept) => {
    keepConcept(nieuw);
    setConcept(nieuw);
  };
  const clear = () => {
    change(leegConcept);
    setBegin({ concept: leegConcept, van: 'leeg' });
  };
  return { concept, van: begin.van, change, clear };
}

/** Sending a signal: filled in by anybody, sent by who is signed in for an organisation. */
export function Nieuwpagina() {
  const { t } = useTaal();
  const woorden = t.signaal.form;
  const [verstuurd, setVerstuurd] = useState<string>();
  useTitel(woorden.titel);
  if (verstuurd !== undefined) return <Verstuurd id={verstuurd} onNogEen={() => setVerstuurd(undefined)} />;
  return (
    <div className="sh-smal sh-stapel">
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph className="sh-lead">{woorden.lead}</Paragraph>
      <section className="sh-signaalbelofte" aria-labelledby="belofte">
        <Heading level={2} id="belofte" appearance="level-4">
          {woorden.watKop}
        </Heading>
        <ul>
          {woorden.wat.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
        <p>
          <strong>{woorden.geenPersoon}</strong>
        </p>
      </section>
      <Versturen onVerstuurd={setVerstuurd} />
    </div>
  );
}

/** For which organisation it is sent, and sending it. */
function useVersturen(onVerstuurd: (id: string) => void) {
  const client = useQueryClient();
  const { data: mij } = useMij();
  const [gekozen, setGekozen] = useState<string>();
  const organisaties = (mij?.organisaties ?? []).filter(({ rol }) =>
    mayDo({ aangemeld: true, rol }, { soort: 'signaal', handeling: 'maken' }, 'organisatie'),
  );
  const namens = organisaties.find(({ id }) => id === gekozen) ?? organisaties[0];
  const stuur = useMutation({
    mutationFn: (inhoud: Signaalinhoud) => sendSignaal(namens?.id ?? '', inhoud),
    onSuccess: async ({ id }) => {
      keepConcept(undefined);
      await client.invalidateQueries({ queryKey: SIGNALEN });
      onVerstuurd(id);
    },
  });
  return { mij, organisaties, namens, setGekozen, stuur };
}

function Versturen({ onVerstuurd }: { readonly onVerstuurd: (id: string) => void }) {
  const { t } = useTaal();
  const woorden = t.signaal.form;
  const { concept, van, change, clear } = useConcept();
  const { mij, organisaties, namens, setGekozen, stuur } = useVersturen(onVerstuurd);
  return (
    <>
      {van !== 'leeg' && (
        <Melding>
          <p>{van === 'route' ? woorden.uitRoute : woorden.concept}</p>
          <Button purpose="subtle" onClick={clear}>
            {woorden.beginLeeg}
          </Button>
        </Melding>
      )}
      <Formulier
        concept={concept}
        onConcept={change}
        knop={namens && woorden.verstuur}
        bezig={stuur.isPending}
        fout={stuur.error}
        onVerstuur={stuur.mutate}
        naastKnop={mij === null && <Aanmelden />}
      >
        {namens && <Gelijkenissen concept={concept} />}
        {namens && organisaties.length > 1 && (
          <Keuzeveld
            label={woorden.namens}
            waarde={namens.id}
            opties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            onKies={setGekozen}
          />
        )}
        {mij && !namens && <Melding soort="warning">{woorden.geenOrganisatie}</Melding>}
        {mij === null && <p className="sh-noot">{woorden.aanmeldUitleg}</p>}
      </Formulier>
    </>
  );
}

/** To signing in, and back here. */
function Aanmelden() {
  const woorden = useTaal().t.signaal.form;
  const navigate = useNavigate();
  return (
    <Button
      purpose="primary"
      onClick={() => {
        rememberPlace();
        void navigate({ to: '/aanmelden' });
      }}
    >
      {woorden.meldAan}
    </Button>
  );
}

function Verstuurd({ id, onNogEen }: { readonly id: string; readonly onNogEen: () => void }) {
  const woorden = useTaal().t.signaal.form;
  return (
    <div className="sh-smal sh-stapel" role="status">
      <Heading level={1}>{woorden.verstuurd}</Heading>
      <Paragraph className="sh-lead">{woorden.verstuurdUitleg}</Paragraph>
      <p>
        <Koppeling to="/signalen/$id" params={{ id }}>
          {woorden.bekijk}
        </Koppeling>
      </p>
      <p>
        <Button purpose="secondary" onClick={onNogEen}>
          {woorden.nogEen}
        </Button>
      </p>
    </div>
  );
}
