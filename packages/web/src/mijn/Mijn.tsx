import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Buiten,
  Eerststap,
  type Kop,
  mijVraag,
  Probleem,
  signOut,
  stukkenVraag,
  useMij,
} from '../bewaard/index.ts';
import { Aandacht } from '../eigenaars/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Wachtend } from '../incident/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Melding } from '../ui/Melding.tsx';
import { useTitel } from '../ui/titel.ts';
import { Genodigd } from './Genodigd.tsx';
import { Hier } from './Hier.tsx';
import { Meenemen } from './Meenemen.tsx';
import { Prullenbak } from './Prullenbak.tsx';
import { Sessies } from './Sessies.tsx';
import { type Lidmaatschap, Stuk } from './Stuk.tsx';

/** What one keeps on this server. */
export function Mijn() {
  const { t } = useTaal();
  const mij = useMij();
  useTitel(t.mijn.titel);
  return (
    <div className="sh-smal sh-mijn">
      <Heading level={1}>{t.mijn.titel}</Heading>
      {mij.error && <Probleem fout={mij.error} />}
      {mij.data === null && <Buiten />}
      {!mij.data && <Hier />}
      {mij.data && (
        <>
          <Wieben naam={mij.data.naam} organisatie={mij.data.organisaties[0]?.naam ?? ''} />
          <Raden organisaties={mij.data.organisaties} />
          <Eerststap wacht={mij.data.wachtOpTweedeStap} />
          <Wachtend organisaties={mij.data.organisaties} />
          {mij.data.organisaties.length > 0 && <Aandacht />}
          <Meenemen />
          <Bewaard organisaties={mij.data.organisaties} />
          <Hier />
        </>
      )}
    </div>
  );
}

function Wieben({ naam, organisatie }: { readonly naam: string; readonly organisatie: string }) {
  const { t } = useTaal();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [fout, setFout] = useState<unknown>();
  const leave = async () => {
    const vervolg = await signOut();
    client.removeQueries({ queryKey: ['mijn'] });
    client.setQueryData(mijVraag.queryKey, null);
    if (vervolg === null) await navigate({ to: '/' });
    else location.assign(vervolg);
  };
  return (
    <div className="sh-mijn__wie">
      <p>{t.mijn.wie(naam, organisatie)}</p>
      <div className="sh-knoppen">
        <Koppeling to="/mijn/account">{t.account.titel}</Koppeling>
        <Koppeling to="/mijn/taken">{t.taken.menu}</Koppeling>
        {organisatie !== '' && (
          <>
            <Koppeling to="/mijn/organisatie">{t.mijn.naarOrganisatie}</Koppeling>
            <Koppeling to="/mijn/register">{t.aanvulling.titel}</Koppeling>
            <Koppeling to="/mijn/eigenaars">{t.eigenaars.titel}</Koppeling>
            <Koppeling to="/mijn/zienswijzen">{t.zienswijzen.titel}</Koppeling>
          </>
        )}
        <Button purpose="subtle" onClick={() => void leave().catch(setFout)}>
          {t.mijn.afmelden}
        </Button>
      </div>
      {fout !== undefined && <Probleem fout={fout} />}
    </div>
  );
}

type Mij = NonNullable<ReturnType<typeof useMij>['data']>;

/** The way to what the councils of one's gemeenten must do, and when. */
function Raden({ organisaties }: Pick<Mij, 'organisaties'>) {
  const { t } = useTaal();
  const gemeenten = organisaties.flatMap(({ code, naam }) =>
    code !== null && /^GM\d{4}$/u.test(code) ? [{ code, naam }] : [],
  );
  return gemeenten.map(({ code, naam }) => (
    <p key={code}>
      <Koppeling to="/raad/$code" params={{ code }}>
        {t.mijn.raad(naam)}
      </Koppeling>
    </p>
  ));
}

interface BewaardProps {
  readonly organisaties: readonly Lidmaatschap[];
}

function Bewaard({ organisaties }: BewaardProps) {
  const { t } = useTaal();
  const { data: stukken, error } = useQuery(stukkenVraag);
  const [melding, setMelding] = useState('');
  if (error) return <Probleem fout={error} />;
  if (!stukken) return <p role="status">{t.mijn.laden}</p>;
  const hier = stukken.filter(({ verwijderdOp }) => verwijderdOp === null);
  const weg = stukken.filter(({ verwijderdOp }) => verwijderdOp !== null);
  return (
    <>
      <div role="status">{melding !== '' && <Melding>{melding}</Melding>}</div>
      <Genodigd onMelding={setMelding} />
      {hier.length === 0 && <Paragraph>{t.mijn.leeg}</Paragraph>}
      <Groep
        kop={t.mijn.vanU}
        uitleg={t.mijn.vanUUitleg}
        stukken={hier.filter(({ organisatie }) => organisatie === null)}
        organisaties={organisaties}
        onMelding={setMelding}
      />
      {organisaties.map(({ id, naam }) => (
        <Groep
          key={id}
          kop={naam}
          uitleg={t.mijn.vanOrganisatieUitleg}
          stukken={hier.filter(({ organisatie }) => organisatie === id)}
          organisaties={organisaties}
          onMelding={setMelding}
        />
      ))}
      <Koppeling to="/ontwerp">{t.mijn.naarOntwerp}</Koppeling>
      {weg.length > 0 && <Prullenbak stukken={weg} organisaties={organisaties} onMelding={setMelding} />}
      <Sessies onMelding={setMelding} />
    </>
  );
}

interface GroepProps extends BewaardProps {
  readonly kop: string;
  readonly uitleg: string;
  readonly stukken: readonly Kop[];
  readonly onMelding: (melding: string) => void;
}

/** What is of one owner: of oneself, or of an organisation. */
function Groep({ kop, uitleg, stukken, organisaties, onMelding }: GroepProps) {
  if (stukken.length === 0) return null;
  return (
    <section className="sh-mijn__groep">
      <Heading level={2}>{kop}</Heading>
      <p className="sh-zacht">{uitleg}</p>
      <ul className="sh-mijn__lijst">
        {stukken.map((stuk) => (
          <Stuk key={stuk.id} stuk={stuk} organisaties={organisaties} onMelding={onMelding} />
        ))}
      </ul>
    </section>
  );
}
