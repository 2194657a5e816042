import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import {
  contentOf,
  createHier,
  discardHier,
  type Plankstuk,
  plankVraag,
  updateHier,
} from '../plank/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { refusalOf, useOpenen } from './openen.ts';

/** What is kept in this browser, with what can be done with it; nothing where nothing is. */
export function Hier() {
  const { t } = useTaal();
  const { data: stukken = [], error } = useQuery(plankVraag);
  const [hier, weg] = [
    stukken.filter(({ verwijderdOp }) => verwijderdOp === null),
    stukken.filter(({ verwijderdOp }) => verwijderdOp !== null),
  ];
  if (error) return <Probleem fout={error} />;
  if (stukken.length === 0) return null;
  return (
    <section className="sh-mijn__groep">
      <Heading level={2}>{t.plank.titel}</Heading>
      <p className="sh-zacht">{t.plank.uitleg}</p>
      <ul className="sh-mijn__lijst">
        {hier.map((stuk) => (
          <Een key={stuk.id} stuk={stuk} />
        ))}
      </ul>
      {weg.length > 0 && <Bak stukken={weg} />}
    </section>
  );
}

/** Does something to what is kept here, and shows it as it is then. */
function useDoen(werk: (stuk: Plankstuk) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: werk,
    onSettled: () => client.invalidateQueries({ queryKey: plankVraag.queryKey }),
  });
}

function Bak({ stukken }: { readonly stukken: readonly Plankstuk[] }) {
  const { t, taal } = useTaal();
  const terug = useDoen((stuk) => discardHier(stuk, false));
  return (
    <>
      <Heading level={3}>{t.mijn.prullenbak}</Heading>
      {terug.error && <Probleem fout={terug.error} />}
      <ul className="sh-mijn__stappen">
        {stukken.map((stuk) => (
          <li key={stuk.id}>
            <span>
              {stuk.titel}. {t.mijn.weggegooid(datumInWoorden(stuk.verwijderdOp ?? '', taal))}
            </span>
            <Button purpose="subtle" onClick={() => terug.mutate(stuk)}>
              {t.mijn.herstel}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Een({ stuk }: { readonly stuk: Plankstuk }) {
  const { t, taal } = useTaal();
  const open = useOpenen();
  const openen = useMutation({ mutationFn: (inhoud: unknown) => open(stuk, inhoud) });
  const weg = useDoen((dit) => discardHier(dit, true));
  const kopie = useDoen((dit) => createHier(dit.soort, t.mijn.kopieVan(dit.titel), contentOf(dit)));
  const [deel, setDeel] = useState<'naam' | 'versies'>();
  const wissel = (welk: 'naam' | 'versies') => setDeel(deel === welk ? undefined : welk);
  const fout = openen.error ?? weg.error ?? kopie.error;
  return (
    <li className="sh-mijn__stuk">
      <Heading level={3}>
        <button type="button" className="sh-tekstknop" onClick={() => openen.mutate(contentOf(stuk))}>
          {stuk.titel}
        </button>
      </Heading>
      <p className="sh-zacht">
        {t.mijn.soorten[stuk.soort].wat}. {t.mijn.gewijzigd(datumInWoorden(stuk.gewijzigdOp, taal))}
      </p>
      {fout && <Probleem fout={fout} />}
      {openen.data === false && (
        <Melding soort="warning" dringend>
          <p>{refusalOf(stuk.soort, t)}</p>
        </Melding>
      )}
      <div className="sh-knoppen">
        <Button purpose="subtle" aria-expanded={deel === 'naam'} onClick={() => wissel('naam')}>
          {t.mijn.hernoem}
        </Button>
        <Button purpose="subtle" aria-expanded={deel === 'versies'} onClick={() => wissel('versies')}>
          {t.mijn.geschiedenis}
        </Button>
        <Button purpose="subtle" onClick={() => kopie.mutate(stuk)}>
          {t.mijn.kopie}
        </Button>
        <Button purpose="subtle" onClick={() => weg.mutate(stuk)}>
          {t.mijn.weg}
        </Button>
      </div>
      {deel === 'naam' && <Hernoem stuk={stuk} onKlaar={() => setDeel(undefined)} />}
      {deel === 'versies' && <Versies stuk={stuk} onOpen={openen.mutate} />}
    </li>
  );
}

function Hernoem({ stuk, onKlaar }: { readonly stuk: Plankstuk; readonly onKlaar: () => void }) {
  const { t } = useTaal();
  const [titel, setTitel] = useState(stuk.titel);
  const bewaar = useDoen(async (dit) => {
    await updateHier(dit.id, dit.versie, titel, contentOf(dit));
    onKlaar();
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate(stuk);
      }}
    >
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <Tekstveld label={t.mijn.naam} required waarde={titel} onWaarde={setTitel} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {t.mijn.bewaarNaam}
        </Button>
      </div>
    </form>
  );
}

interface VersiesProps {
  readonly stuk: Plankstuk;
  readonly onOpen: (inhoud: unknown) => void;
}

function Versies({ stuk: { versies }, onOpen }: VersiesProps) {
  const { t, taal, getal } = useTaal();
  return (
    <ol className="sh-mijn__stappen">
      {versies.toReversed().map(({ versie, titel, wanneer, inhoud }) => (
        <li key={versie}>
          <span>
            {t.plank.versie(getal.heel(versie), datumInWoorden(wanneer, taal))}: {titel}
          </span>
          <Button purpose="subtle" onClick={() => onOpen(inhoud)}>
            {t.mijn.openVersie}
          </Button>
        </li>
      ))}
    </ol>
  );
}
