import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import {
  type Eigenaarfunctie,
  isGedaan,
  type Noteerder,
  noteAs,
  openTaken,
  readRonde,
} from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Probleem } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Tekstveld } from '../ui/velden/Tekstveld.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { EIGENAARS, type Eigenaarstuk, type Notitie, noteStap } from './vragen.ts';

interface LichaamProps {
  readonly stuk: Eigenaarstuk;
  /** Of the round. */
  readonly jaar: number;
  readonly magNoteren: boolean;
  /** Who looks, and what they are in the organisation. */
  readonly ik: Parameters<typeof noteAs>[2];
  readonly onWijzig?: () => void;
}

/** One body: who looks after it, what is to be done, and who looked in a year. */
export function Lichaam({ stuk, jaar, magNoteren, ik, onWijzig }: LichaamProps) {
  const { t } = useTaal();
  const woorden = t.eigenaars;
  const client = useQueryClient();
  const { naam, inhoud, id } = stuk;
  const noteer = useMutation({
    mutationFn: (notitie: Notitie) => noteStap(id, notitie),
    onSettled: () => client.invalidateQueries({ queryKey: EIGENAARS }),
  });
  const onNotitie = magNoteren ? noteer.mutate : undefined;
  return (
    <section className="sh-mijn__deel sh-stapel">
      <Heading level={2}>
        {inhoud.over.soort === 'regeling' ? (
          <Koppeling to="/regelingen/$id" params={{ id: inhoud.over.id }}>
            {naam}
          </Koppeling>
        ) : (
          naam
        )}
      </Heading>
      {noteer.error && <Probleem fout={noteer.error} />}
      <dl className="sh-gegevens">
        {inhoud.eigenaars.map(({ functie, persoon }) => (
          <div key={functie}>
            <dt>{woorden.functies[functie]}</dt>
            <dd>
              {persoon === null
                ? woorden.niemand
                : (stuk.mensen.find((mens) => mens.persoon === persoon)?.naam ?? woorden.weg)}
            </dd>
          </div>
        ))}
      </dl>
      <Taken stuk={stuk} onNotitie={onNotitie} />
      <Ronde stuk={stuk} jaar={jaar} ik={ik} onNotitie={onNotitie} />
      {onWijzig && (
        <div className="sh-knoppen">
          <Button purpose="secondary" onClick={onWijzig}>
            {woorden.wijzig(naam)}
          </Button>
        </div>
      )}
    </section>
  );
}

type OnNotitie = ((notitie: Notitie) => void) | undefined;
interface DeelProps {
  readonly stuk: Eigenaarstuk;
  readonly onNotitie: OnNotitie;
}

function Taken({ stuk: { inhoud, stappen }, onNotitie }: DeelProps) {
  const { t, taal } = useTaal();
  const woorden = t.eigenaars;
  const [vandaag] = useState(() => new Date().toISOString().slice(0, 10));
  const gedaan = inhoud.taken.filter(({ id }) => isGedaan(id, stappen));
  const open = openTaken(inhoud, stappen);
  return (
    <>
      <Heading level={3}>{woorden.taken}</Heading>
      {open.length === 0 && <p>{woorden.geenTaken}</p>}
      <ul className="sh-mijn__stappen">
        {open.map(({ id, wat, functie, datum }) => (
          <li key={id}>
            <span>
              <strong>{wat}</strong>:{' '}
              {(datum < vandaag ? woorden.teLaat : woorden.uiterlijk)(
                datumInWoorden(datum, taal),
                woorden.functies[functie],
              )}
            </span>
            {onNotitie && (
              <Button purpose="subtle" onClick={() => onNotitie({ soort: 'gedaan', taak: id })}>
                {woorden.gedaan}
              </Button>
            )}
          </li>
        ))}
        {gedaan.map(({ id, wat }) => (
          <li key={id} className="sh-zacht">
            <span>{woorden.isGedaan(wat)}</span>
            {onNotitie && (
              <Button purpose="subtle" onClick={() => onNotitie({ soort: 'open', taak: id })}>
                {woorden.weerOpen}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a function, or a role in an organisation, is called within a sentence. */
function useNoteerders(): (wie: Noteerder) => string {
  const { t } = useTaal();
  const namen: Readonly<Record<Noteerder, string>> = { ...t.toegang.rollen, ...t.eigenaars.functies };
  return (wie) => namen[wie].toLowerCase();
}

type RondeProps = DeelProps & Pick<LichaamProps, 'jaar' | 'ik'>;

/** Who looked in a year, as what; who may note it, can, and can take it back. */
function Ronde({ stuk: { inhoud, stappen }, jaar, ik, onNotitie }: RondeProps) {
  const { t, taal } = useTaal();
  const woorden = t.eigenaars;
  const nameOf = useNoteerders();
  const ronde = readRonde(inhoud, stappen, jaar).map((een) => ({
    ...een,
    als: onNotitie && noteAs(inhoud.eigenaars, een.functie, ik),
  }));
  const tell = (functie: Eigenaarfunctie, { op, door }: (typeof stappen)[number]): string => {
    const dag = datumInWoorden(op, taal);
    if (door === null) return woorden.gezienEerder(dag);
    const als = woorden.de(nameOf(door as Noteerder));
    return (door === functie ? woorden.gezien : woorden.namens)(dag, als);
  };
  return (
    <>
      <Heading level={3}>{woorden.ronde(String(jaar))}</Heading>
      <ul className="sh-mijn__stappen">
        {ronde.map(({ functie, gezien, als }) => (
          <li key={functie}>
            <span>
              {woorden.functies[functie]}: {gezien ? tell(functie, gezien) : woorden.open}
              {gezien && gezien.tekst !== '' && <span className="sh-noot"> {gezien.tekst}</span>}
            </span>
            {gezien && als && (
              <Button purpose="subtle" onClick={() => onNotitie?.({ soort: 'ongezien', jaar, functie })}>
                {woorden.tochNiet(nameOf(functie))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {ronde.map(
        ({ functie, gezien, als }) =>
          als &&
          !gezien && (
            <Kijken
              key={functie}
              naam={(als === functie ? woorden.ikKeek : woorden.ikKeekNamens)(nameOf(functie))}
              onNoteer={(tekst) => onNotitie?.({ soort: 'gezien', jaar, functie, tekst })}
            />
          ),
      )}
    </>
  );
}

interface KijkenProps {
  readonly naam: string;
  readonly onNoteer: (tekst: string) => void;
}

/** Notes that one looked, and what one saw. */
function Kijken({ naam, onNoteer }: KijkenProps) {
  const woorden = useTaal().t.eigenaars;
  const [tekst, setTekst] = useState('');
  return (
    <Uitklap titel={naam}>
      <form
        className="sh-formulier"
        onSubmit={(event) => {
          event.preventDefault();
          onNoteer(tekst);
          setTekst('');
        }}
      >
        <Tekstveld label={woorden.bevinding} waarde={tekst} onWaarde={setTekst} />
        <p>
          <Button purpose="secondary" type="submit">
            {naam}
          </Button>
        </p>
      </form>
    </Uitklap>
  );
}
