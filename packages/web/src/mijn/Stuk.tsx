import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { type Handeling, mayDo, type Rol } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  createStuk,
  discardStuk,
  handOver,
  type Kop,
  loadStuk,
  Probleem,
  soortOf,
  updateStuk,
} from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Melding } from '../ui/Melding.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Delen } from './Delen.tsx';
import { Geschiedenis } from './Geschiedenis.tsx';
import { refusalOf, useOpenen } from './openen.ts';

/** An organisation of who is signed in, and what they are there. */
export interface Lidmaatschap {
  readonly id: string;
  readonly naam: string;
  readonly rol: Rol;
}

export interface StukProps {
  readonly stuk: Kop;
  readonly organisaties: readonly Lidmaatschap[];
  /** Told to who cannot see it, too. */
  readonly onMelding: (melding: string) => void;
}

type Deel = 'naam' | 'geschiedenis' | 'delen' | 'overdracht';

/** May who is signed in do this with a piece, by the table of permissions? */
export function may(
  { stuk: { organisatie }, organisaties }: Pick<StukProps, 'stuk' | 'organisaties'>,
  handeling: Handeling,
  soort: 'ontwerp' | 'deellink' = 'ontwerp',
): boolean {
  const rol = organisaties.find(({ id }) => id === organisatie)?.rol;
  const verhouding = organisatie === null ? 'eigen' : 'organisatie';
  return mayDo({ aangemeld: true, rol }, { soort, handeling }, verhouding);
}

/** Asks for the list again, as something in it changed. */
function useAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['mijn', 'stukken'] });
}

/** One piece that is kept: open it, give it another name, throw it away, see what happened to it. */
export function Stuk(props: StukProps) {
  const { stuk } = props;
  const { t, taal } = useTaal();
  const open = useOpenen();
  const openen = useMutation({ mutationFn: async () => open(stuk, (await loadStuk(stuk.id)).inhoud) });
  return (
    <li className="sh-mijn__stuk">
      <Heading level={3}>
        <button type="button" className="sh-tekstknop" onClick={() => openen.mutate()}>
          {stuk.titel}
        </button>
      </Heading>
      <p className="sh-zacht">
        {t.mijn.soorten[soortOf(stuk)].wat}. {t.mijn.gewijzigd(datumInWoorden(stuk.gewijzigdOp, taal))}
      </p>
      {openen.error && <Probleem fout={openen.error} />}
      {openen.data === false && (
        <Melding soort="warning" dringend>
          <p>{refusalOf(stuk.soort, t)}</p>
        </Melding>
      )}
      <Handelingen {...props} />
    </li>
  );
}

function Handelingen(props: StukProps) {
  const { stuk, onMelding } = props;
  const again = useAgain();
  const [deel, setDeel] = useState<Deel>();
  const finish = () => {
    setDeel(undefined);
    void again();
  };
  return (
    <>
      <Knoppen {...props} deel={deel} onDeel={(welk) => setDeel(deel === welk ? undefined : welk)} />
      {deel === 'naam' && <Hernoem stuk={stuk} onMelding={onMelding} onKlaar={finish} />}
      {deel === 'geschiedenis' && <Geschiedenis stuk={stuk} />}
      {deel === 'delen' && <Delen stuk={stuk} />}
      {deel === 'overdracht' && <Overdracht {...props} onKlaar={finish} />}
    </>
  );
}

interface KnoppenProps extends StukProps {
  readonly deel: Deel | undefined;
  readonly onDeel: (deel: Deel) => void;
}

function Knoppen(props: KnoppenProps) {
  const { t } = useTaal();
  const { stuk, deel, onDeel, onMelding } = props;
  const weggooien = useMutation({
    mutationFn: () => discardStuk(stuk.id, stuk.versie),
    onSuccess: () => onMelding(t.mijn.gelukt.weg(stuk.titel)),
    onSettled: useAgain(),
  });
  const kopie = useMutation({
    mutationFn: async () => {
      const { inhoud } = await loadStuk(stuk.id);
      return createStuk(soortOf(stuk), t.mijn.kopieVan(stuk.titel), inhoud);
    },
    onSuccess: ({ titel }) => onMelding(t.mijn.gelukt.kopie(titel)),
    onSettled: useAgain(),
  });
  const fout = weggooien.error ?? kopie.error;
  const delen: readonly (readonly [Deel, string, boolean])[] = [
    ['naam', t.mijn.hernoem, may(props, 'wijzigen')],
    ['geschiedenis', t.mijn.geschiedenis, may(props, 'lezen')],
    ['delen', t.toegang.delen.knop, may(props, 'maken', 'deellink')],
    ...receiversOf(props)
      .slice(0, 1)
      .map(({ naam }) => ['overdracht', t.mijn.draagOver(naam), true] as const),
  ];
  return (
    <>
      <div className="sh-knoppen">
        {delen
          .filter(([, , mag]) => mag)
          .map(([welk, tekst]) => (
            <Button key={welk} purpose="subtle" aria-expanded={deel === welk} onClick={() => onDeel(welk)}>
              {tekst}
            </Button>
          ))}
        <Button purpose="subtle" onClick={() => !kopie.isPending && kopie.mutate()}>
          {t.mijn.kopie}
        </Button>
        {may(props, 'weggooien') && (
          <Button purpose="subtle" onClick={() => weggooien.mutate()}>
            {t.mijn.weg}
          </Button>
        )}
      </div>
      {fout && <Probleem fout={fout} />}
    </>
  );
}

/** The organisations to which one may hand this over. */
function receiversOf(props: StukProps): readonly Lidmaatschap[] {
  if (!may(props, 'overdragen')) return [];
  const maken = { soort: 'ontwerp', handeling: 'maken' } as const;
  return props.organisaties.filter(({ rol }) => mayDo({ aangemeld: true, rol }, maken, 'organisatie'));
}

/** Hands a piece over to an organisation, after saying what that means. */
function Overdracht({ onKlaar, ...props }: StukProps & { readonly onKlaar: () => void }) {
  const { t } = useTaal();
  const { stuk, onMelding } = props;
  const keuzes = receiversOf(props);
  const [naar, setNaar] = useState(keuzes[0]?.id ?? '');
  const over = useMutation({
    mutationFn: () => handOver(stuk.id, naar),
    onSuccess: () => {
      onMelding(t.mijn.gelukt.over(stuk.titel, keuzes.find(({ id }) => id === naar)?.naam ?? ''));
      onKlaar();
    },
  });
  return (
    <>
      {over.error && <Probleem fout={over.error} />}
      <p>{t.mijn.draagOverZeker}</p>
      {keuzes.length > 1 && (
        <Keuzeveld
          label={t.toegang.organisatie.kies}
          waarde={naar}
          opties={keuzes.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          onKies={setNaar}
        />
      )}
      <div className="sh-knoppen">
        <Button purpose="primary" onClick={() => over.mutate()}>
          {t.mijn.draagOverJa}
        </Button>
        <Button purpose="subtle" onClick={onKlaar}>
          {t.mijn.annuleer}
        </Button>
      </div>
    </>
  );
}

type HernoemProps = Pick<StukProps, 'stuk' | 'onMelding'> & { readonly onKlaar: () => void };

function Hernoem({ stuk, onMelding, onKlaar }: HernoemProps) {
  const { t } = useTaal();
  const [titel, setTitel] = useState(stuk.titel);
  const bewaar = useMutation({
    mutationFn: async () => {
      const { inhoud } = await loadStuk(stuk.id);
      // From the version of the list: what was changed since is not overwritten.
      return updateStuk(stuk.id, stuk.versie, titel, inhoud);
    },
    onSuccess: () => {
      onMelding(t.mijn.gelukt.naam);
      onKlaar();
    },
  });
  return (
    <form
      className="sh-formulier"
      onSubmit={(event) => {
        event.preventDefault();
        bewaar.mutate();
      }}
    >
      {bewaar.error && <Probleem fout={bewaar.error} />}
      <Tekstveld label={t.mijn.naam} required waarde={titel} onWaarde={setTitel} />
      <div className="sh-knoppen">
        <Button type="submit" purpose="primary">
          {t.mijn.bewaarNaam}
        </Button>
        <Button purpose="subtle" onClick={onKlaar}>
          {t.mijn.annuleer}
        </Button>
      </div>
    </form>
  );
}
