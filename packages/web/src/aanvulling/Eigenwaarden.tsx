import { Link } from '@nl-design-system-candidate/link-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { type Aanvulveldnaam, type Aanvulwaarde, fieldOf, type Veldwaarde } from '@samenhang/core';
import { datumInWoorden } from '@samenhang/taal';
import { useQuery } from '@tanstack/react-query';
import { useMij } from '../bewaard/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Merkje } from '../ui/Merkje.tsx';
import { Tabel } from '../ui/Tabel.tsx';
import { Bron, bijOf } from './Onderwerp.tsx';
import { useVeldnaam } from './veldnaam.ts';
import { registerbeeldVraag } from './vragen.ts';
import { useWaarde } from './waarde.ts';

/** A regeling with what the organisations of who is signed in say of it; undefined without account. */
export function useEigenbeeld(regeling: string) {
  const { data: mij } = useMij();
  const { data } = useQuery({ ...registerbeeldVraag(regeling), enabled: Boolean(mij) });
  return mij ? data : undefined;
}

/** A value; an address on the web is a link. */
function Waarde({ veld, waarde }: Pick<Veldwaarde, 'veld'> & { readonly waarde: Aanvulwaarde }) {
  const tekst = useWaarde()(veld, waarde);
  return fieldOf(veld)?.vorm === 'webadres' ? <Link href={tekst}>{tekst}</Link> : tekst;
}

/** Who says a value: organisation, person and day, with the source; the value itself where they do not agree. */
export function Zegslieden({ waarde: { veld, van, stand } }: { readonly waarde: Veldwaarde }) {
  const { t, taal } = useTaal();
  return van.map(({ organisatie, waarde, bron, door, op }) => (
    <span key={organisatie.id} className="sh-zegsman">
      {stand === 'botsing' && (
        <>
          <Waarde veld={veld} waarde={waarde} />:{' '}
        </>
      )}
      {organisatie.naam}, {t.aanvulling.door(door ?? t.aanvulling.iemand, datumInWoorden(op, taal))}.{' '}
      {t.aanvulling.bron}: <Bron {...bron} />
    </span>
  ));
}

/** What was added beside a fact of the register, at that fact. */
export function Anders({
  waarden,
  veld,
}: {
  readonly waarden: readonly Veldwaarde[];
  readonly veld: Aanvulveldnaam;
}) {
  const { t } = useTaal();
  return waarden
    .filter((een) => een.veld === veld && een.van.length > 0)
    .map((een) => (
      <span key={een.veld} className="sh-aangevuld">
        <Merkje>{t.aanvulling.hier.standen[een.stand]}</Merkje>{' '}
        {een.stand !== 'botsing' && een.stand !== 'register' && (
          <Waarde veld={een.veld} waarde={een.waarde} />
        )}
        <Zegslieden waarde={een} />
      </span>
    ));
}

interface EigenwaardenProps {
  readonly waarden: readonly Veldwaarde[];
  /** Fields that stand elsewhere on the page. */
  readonly zonder: readonly Aanvulveldnaam[];
  readonly nameOf: (id: string) => string;
}

/** What one's organisations add to a regeling: each value told apart from the register, with who says it. */
export function Eigenwaarden({ waarden, zonder, nameOf }: EigenwaardenProps) {
  const woorden = useTaal().t.aanvulling;
  const eigen = waarden.filter(({ van, veld }) => van.length > 0 && !zonder.includes(veld));
  const veldnaam = useVeldnaam();
  const toon = useWaarde();
  return (
    <>
      <Paragraph className="sh-tekst">
        {waarden.some(({ van }) => van.length > 0) ? woorden.hier.uitleg : woorden.hier.niets}
      </Paragraph>
      {eigen.length > 0 && (
        <Tabel<Veldwaarde>
          bijschrift={woorden.hier.kop}
          bijschriftVerborgen
          className="sh-tabel--stapel sh-tabel--alles sh-tabel--onder"
          rijen={eigen}
          sleutel={(een) => `${een.veld} ${bijOf(een, nameOf)}`}
          kolommen={[
            {
              id: 'veld',
              kop: woorden.kolomVeld,
              isNaam: true,
              cel: (een) => [veldnaam(een.veld), bijOf(een, nameOf)].filter(Boolean).join(', '),
            },
            {
              id: 'waarde',
              kop: woorden.waarde,
              cel: (een) => (
                <>
                  {een.stand !== 'botsing' && <Waarde veld={een.veld} waarde={een.waarde} />}{' '}
                  <Merkje>{woorden.hier.standen[een.stand]}</Merkje>
                  {'register' in een && (
                    <span className="sh-zegsman">{woorden.hier.register(toon(een.veld, een.register))}</span>
                  )}
                </>
              ),
            },
            { id: 'van', kop: woorden.hier.vanWie, cel: (een) => <Zegslieden waarde={een} /> },
          ]}
        />
      )}
      <p className="sh-niet-drukken">
        <Koppeling to="/mijn/register">{woorden.hier.beheer}</Koppeling>
      </p>
    </>
  );
}
