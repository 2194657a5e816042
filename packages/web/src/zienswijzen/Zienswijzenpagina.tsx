import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { mayDo, type Rol, type Zienswijze } from '@samenhang/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Organisatieblad, Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Bewerken } from './Bewerken.tsx';
import { leegOntwerp, readBegin } from './leeg.ts';
import { Samen } from './samen/Samen.tsx';
import { Samenschrijven } from './samen/Samenschrijven.tsx';
import {
  publicatiesVraag,
  recoverZienswijze,
  type Samenstuk,
  type Zienswijzestuk,
  zienswijzenVraag,
} from './vragen.ts';
import { Weg } from './Weg.tsx';

/** The views of the councils of who is signed in, from draft to answer. */
export function Zienswijzenpagina() {
  const { t } = useTaal();
  return (
    <Organisatieblad titel={t.zienswijzen.titel} uitleg={t.zienswijzen.uitleg}>
      {({ id, naam, rol }) => <Lijst organisatie={id} naam={naam} rol={rol} />}
    </Organisatieblad>
  );
}

/**
 * What is open: one that is kept, a new one with what it begins with, a text of several councils (undefined: a new one), or
 * the new one that the address asks for.
 */
type Open =
  | { readonly id: string }
  | { readonly nieuw: Zienswijze }
  | { readonly samen: Samenstuk | undefined }
  | 'gevraagd';

/** What the address asks to begin, once it is there. */
function useBegin(): Zienswijze | undefined {
  const [begin] = useState(readBegin);
  const van = begin?.van ?? null;
  const bron = useQuery({ ...publicatiesVraag(begin?.over ?? ''), enabled: van !== null });
  if (!begin || (van !== null && bron.isPending)) return undefined;
  return leegOntwerp(
    bron.data?.find(({ id }) => id === van),
    begin,
  );
}

/** Its address no longer asks for it: who comes back finds the list. */
const forgetBegin = () => history.replaceState(history.state, '', window.location.pathname);

/** The view in the form, and what is kept of it; undefined where there is none. */
function chosen(
  open: Open | undefined,
  data: readonly Zienswijzestuk[],
  gevraagd: Zienswijze | undefined,
): { readonly begin: Zienswijze; readonly stuk: Zienswijzestuk | undefined } | undefined {
  if (open === 'gevraagd') return gevraagd && { begin: gevraagd, stuk: undefined };
  if (!open || 'samen' in open) return undefined;
  if ('nieuw' in open) return { begin: open.nieuw, stuk: undefined };
  const stuk = data.find(({ id }) => id === open.id);
  return stuk && { begin: stuk.inhoud, stuk };
}

interface LijstProps {
  readonly organisatie: string;
  readonly naam: string;
  readonly rol: Rol;
}

function Lijst({ organisatie, naam, rol }: LijstProps) {
  const { t } = useTaal();
  const woorden = t.zienswijzen;
  const { data = [], error, isSuccess } = useQuery(zienswijzenVraag(organisatie));
  const gevraagd = useBegin();
  const mag = mayDo({ aangemeld: true, rol }, { soort: 'zienswijze', handeling: 'wijzigen' }, 'organisatie');
  const [open, setOpen] = useState<Open | undefined>(mag ? 'gevraagd' : undefined);
  const vorm = chosen(open, data, gevraagd);
  const toon = (wat: Open | undefined) => {
    forgetBegin();
    setOpen(wat);
  };
  if (typeof open === 'object' && 'samen' in open)
    return <Samenschrijven organisatie={organisatie} stuk={open.samen} onKlaar={() => toon(undefined)} />;
  if (vorm)
    return (
      <Bewerken
        key={vorm.stuk ? `${vorm.stuk.id} ${vorm.stuk.versie}` : 'nieuw'}
        organisatie={organisatie}
        rol={rol}
        {...vorm}
        mag={mag}
        onBewaard={(id) => toon({ id })}
        onSluit={() => toon(undefined)}
      />
    );
  return (
    <>
      {error && <Probleem fout={error} />}
      {isSuccess && data.length === 0 && <Paragraph>{woorden.geen}</Paragraph>}
      <Stukken stukken={data} onOpen={(id) => toon({ id })} />
      {mag && (
        <Button purpose="primary" onClick={() => toon({ nieuw: leegOntwerp(undefined) })}>
          {woorden.nieuw}
        </Button>
      )}
      <Samen
        organisatie={organisatie}
        naam={naam}
        rol={rol}
        onBegin={() => toon({ samen: undefined })}
        onSchrijf={(samen) => toon({ samen })}
        onOvergenomen={(id) => toon({ id })}
      />
      {mag && <Prullenbak organisatie={organisatie} stukken={data} />}
      <Weg />
    </>
  );
}

interface StukkenProps {
  readonly stukken: readonly Zienswijzestuk[];
  readonly onOpen: (id: string) => void;
}

function Stukken({ stukken, onOpen }: StukkenProps) {
  const woorden = useTaal().t.zienswijzen;
  return (
    <ul className="sh-mijn__stappen">
      {stukken
        .filter(({ verwijderdOp }) => verwijderdOp === null)
        .map(({ id, inhoud }) => (
          <li key={id}>
            <span>
              <strong>{inhoud.titel}</strong>
              <br />
              <span className="sh-zacht">
                {woorden.staten[inhoud.staat]} · {woorden.aanleidingen[inhoud.aanleiding]} {inhoud.jaar}
              </span>
            </span>
            <Button purpose="secondary" aria-label={woorden.openBij(inhoud.titel)} onClick={() => onOpen(id)}>
              {woorden.open}
            </Button>
          </li>
        ))}
    </ul>
  );
}

function Prullenbak({
  organisatie,
  stukken,
}: {
  readonly organisatie: string;
  readonly stukken: readonly Zienswijzestuk[];
}) {
  const woorden = useTaal().t.zienswijzen;
  const client = useQueryClient();
  const terug = useMutation({
    mutationFn: recoverZienswijze,
    onSettled: () => client.invalidateQueries({ queryKey: zienswijzenVraag(organisatie).queryKey }),
  });
  const weg = stukken.filter(({ verwijderdOp }) => verwijderdOp !== null);
  if (weg.length === 0) return null;
  return (
    <section className="sh-mijn__deel">
      <Heading level={2}>{woorden.prullenbak}</Heading>
      {terug.error && <Probleem fout={terug.error} />}
      <ul className="sh-mijn__stappen">
        {weg.map(({ id, titel }) => (
          <li key={id}>
            <span>{titel}</span>
            <Button
              purpose="subtle"
              aria-label={woorden.haalTerugBij(titel)}
              onClick={() => terug.mutate(id)}
            >
              {woorden.haalTerug}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
