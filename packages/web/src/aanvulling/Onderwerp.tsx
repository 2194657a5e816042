import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import { AANVULVELDEN, keyOfRegel, type Veldwaarde } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { type Kolom, Tabel } from '../ui/Tabel.tsx';
import { Geschiedenis } from './geschiedenis/Geschiedenis.tsx';
import { Naastregister } from './Naastregister.tsx';
import type { Bewaren } from './terug.tsx';
import { useVeldnaam } from './veldnaam.ts';
import type { Aangevuld, Aangevulderegel } from './vragen.ts';
import { useWaarde } from './waarde.ts';

interface OnderwerpProps {
  readonly deel: Aangevuld;
  readonly nameOf: (id: string) => string;
  /** Undefined for who only reads. */
  readonly bewaren: Bewaren | undefined;
}

const orde = new Map<string, number>(AANVULVELDEN.map(({ veld }, k) => [veld, k]));
const plaats = ({ veld, jaar = 0 }: Aangevulderegel): number => (orde.get(veld) ?? 0) * 10_000 + jaar;

/** What a value is about beside its field. */
export const bijOf = (
  { deelnemer, jaar, kenmerk }: Pick<Veldwaarde, 'deelnemer' | 'jaar' | 'kenmerk'>,
  nameOf: OnderwerpProps['nameOf'],
): string =>
  [deelnemer === undefined ? undefined : nameOf(deelnemer), jaar, kenmerk]
    .filter((deel) => deel !== undefined)
    .join(', ');

/** The columns of the values, for whoever reads. */
function useKolommen(nameOf: OnderwerpProps['nameOf']): readonly Kolom<Aangevulderegel>[] {
  const { t, taal } = useTaal();
  const woorden = t.aanvulling;
  const waarde = useWaarde();
  const veldnaam = useVeldnaam();
  return [
    {
      id: 'veld',
      kop: woorden.kolomVeld,
      isNaam: true,
      cel: (regel) => (
        <>
          {veldnaam(regel.veld)}
          {bijOf(regel, nameOf) !== '' && <span className="sh-zacht"> ({bijOf(regel, nameOf)})</span>}
        </>
      ),
    },
    {
      id: 'waarde',
      kop: woorden.kolomWaarde,
      breed: true,
      cel: ({ veld, waarde: getoond, bron, door, op }) => (
        <>
          {waarde(veld, getoond)}
          <br />
          <span className="sh-zacht">
            <Bron {...bron} /> · {woorden.door(door ?? woorden.iemand, datumInWoorden(op, taal))}
          </span>
        </>
      ),
    },
  ];
}

/** What the thing is called: a body of one's own by the name that was added. */
function titleOf({ over, regels }: Aangevuld, nameOf: OnderwerpProps['nameOf']): string {
  const naam = over.soort === 'lichaam' ? regels.find(({ veld }) => veld === 'naam')?.waarde : undefined;
  return typeof naam === 'string' ? naam : nameOf(over.id);
}

/** All that is added to one thing: each value with its source, and who wrote it. */
export function Onderwerp({ deel, nameOf, bewaren }: OnderwerpProps) {
  const woorden = useTaal().t.aanvulling;
  const kolommen = useKolommen(nameOf);
  const veldnaam = useVeldnaam();
  const { over, regels, stuk, versie } = deel;
  if (regels.length === 0) return null;
  const naam = titleOf(deel, nameOf);
  const remove = (weg: Aangevulderegel) =>
    bewaren?.bewaar.mutate({
      melding: woorden.verwijderd,
      delen: [
        {
          inhoud: { over, regels: regels.filter((een) => keyOfRegel(een) !== keyOfRegel(weg)) },
          bestaand: { id: stuk, versie },
        },
      ],
    });
  const weg: Kolom<Aangevulderegel> = {
    id: 'weg',
    kop: woorden.weg,
    cel: (regel) => (
      <Button
        purpose="subtle"
        aria-label={woorden.wegBij([veldnaam(regel.veld), bijOf(regel, nameOf)].filter(Boolean).join(', '))}
        onClick={() => remove(regel)}
      >
        {woorden.weg}
      </Button>
    ),
  };
  return (
    <section className="sh-mijn__deel">
      <Heading level={3}>{naam}</Heading>
      <p className="sh-zacht">
        {woorden.soorten[over.soort]} · {over.id}
      </p>
      <Tabel
        bijschrift={naam}
        bijschriftVerborgen
        rijen={regels.toSorted((a, b) => plaats(a) - plaats(b))}
        sleutel={keyOfRegel}
        kolommen={bewaren ? [...kolommen, weg] : kolommen}
      />
      {over.soort === 'regeling' && <Naastregister regeling={over.id} />}
      <Geschiedenis deel={deel} nameOf={nameOf} bewaren={bewaren} />
    </section>
  );
}

/** Where a value can be read. */
export function Bron({ tekst, webadres, datum }: Veldwaarde['van'][number]['bron']) {
  const { taal } = useTaal();
  return (
    <>
      {webadres === undefined ? tekst : <Link href={webadres}>{tekst}</Link>}
      {datum !== undefined && <> ({datumInWoorden(datum, taal)})</>}
    </>
  );
}
