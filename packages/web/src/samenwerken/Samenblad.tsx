import { Button } from '@nl-design-system-candidate/button-react';
import { mayDo } from '@samenhang/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type OpenStuk, stukkenVraag, useMij, useOpenStuk } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { isHier } from '../plank/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Aanwezig } from './Aanwezig.tsx';
import { Opmerkingen } from './opmerkingen/Opmerkingen.tsx';
import { useStand } from './stand.ts';
import { Versies } from './Versies.tsx';
import { opmerkingenVraag } from './vragen.ts';
import { Wijziging } from './Wijziging.tsx';
import type { Schermwerk } from './werk.ts';

interface SamenbladProps {
  /** Undefined where no map is on the screen. */
  readonly werk: Schermwerk | undefined;
  readonly onBewaren: () => void;
}

/** Working on a kept design with others: who is there, what they did, what differs, and what is said of it. */
export function Samenblad({ werk, onBewaren }: SamenbladProps) {
  const { t } = useTaal();
  const woorden = t.samenwerken;
  const { data: mij } = useMij();
  const open = useOpenStuk('ontwerp');
  if (!mij || !open || !werk || isHier(open.id))
    return (
      <section className="sh-sectie sh-stapel">
        <p>{woorden.inleiding}</p>
        {mij ? (
          <Button purpose="secondary" onClick={onBewaren}>
            {woorden.naarBewaren}
          </Button>
        ) : (
          <Koppeling to="/aanmelden">{woorden.nietAangemeld}</Koppeling>
        )}
      </section>
    );
  return <Samen key={open.id} open={open} werk={werk} />;
}

/** May who is signed in work on this design? Who only reads along resolves and throws away what is theirs. */
function useMagAlles(id: string): boolean {
  const { data: mij } = useMij();
  const { data: stukken = [] } = useQuery(stukkenVraag);
  const stuk = stukken.find((een) => een.id === id);
  const rol = mij?.organisaties.find((een) => een.id === stuk?.organisatie)?.rol;
  const verhouding = stuk?.organisatie === null ? 'eigen' : 'organisatie';
  return mayDo({ aangemeld: true, rol }, { soort: 'opmerking', handeling: 'wijzigen' }, verhouding);
}

function Samen({ open, werk }: { readonly open: OpenStuk; readonly werk: Schermwerk }) {
  const { t, getal } = useTaal();
  const client = useQueryClient();
  const { stand, verbroken } = useStand(open.id);
  const magAlles = useMagAlles(open.id);
  const gezegd = stand?.opmerkingen;
  useEffect(() => {
    if (gezegd !== undefined) void client.invalidateQueries({ queryKey: opmerkingenVraag(open.id).queryKey });
  }, [client, open.id, gezegd]);
  const { atlas, gemeente, onGemeente } = werk;
  const naamVan = (code: string) => atlas.gemeenten.find((een) => een.code === code)?.naam ?? code;
  return (
    <section className="sh-sectie sh-stapel sh-samen">
      <p>
        <strong>{t.samenwerken.open(open.titel, getal.heel(open.versie))}</strong>
      </p>
      <Aanwezig stand={stand} verbroken={verbroken} />
      <Wijziging {...{ open, stand, werk }} />
      <Opmerkingen stuk={open.id} magAlles={magAlles} plaats={{ gemeente, naamVan, onGemeente }} />
      <Versies open={open} werk={werk} />
    </section>
  );
}
