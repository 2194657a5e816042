import type { Catalogus } from '@samenhang/taal';
import { useLocation } from '@tanstack/react-router';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { useRij } from './rij.ts';

/** What pages of one kind share: who is looked at, and the language. Their years are of different things. */
const gedeeldVan = (vorige: object): object => {
  const { gemeente, taal } = vorige as Readonly<Record<'gemeente' | 'taal', unknown>>;
  return { ...(gemeente === undefined ? {} : { gemeente }), ...(taal === undefined ? {} : { taal }) };
};

const geldplaatsen = ({ geld: { paden } }: Catalogus) =>
  [
    { naar: '/geld', naam: paden.overgang },
    { naar: '/geld/samen', naam: paden.samen },
    { naar: '/geld/spreiding', naam: paden.spreiding },
    { naar: '/geld/uitkeringen', naam: paden.uitkeringen },
    { naar: '/geld/bedragen', naam: paden.bedragen },
    { naar: '/geld/vertrek', naam: paden.vertrek },
    { naar: '/geld/sleutels', naam: paden.sleutels },
    { naar: '/geld/huisvesting', naam: paden.huisvesting },
  ] as const;

/** From a signal to what comes of it. A new page is one line here. */
const signaalplaatsen = ({
  incident,
  kennis,
  kring,
  opgave,
  signaal: { lijst },
  uitvoerbaarheid,
}: Catalogus) =>
  [
    { naar: '/signalen', naam: lijst.paden.signalen },
    { naar: '/signalen/patronen', naam: lijst.paden.patronen },
    { naar: '/signalen/nieuw', naam: lijst.paden.nieuw },
    { naar: '/agenda', naam: opgave.lijst.titel },
    { naar: '/agenda/incidenten', naam: incident.titel },
    { naar: '/agenda/toetsen', naam: uitvoerbaarheid.lijst.menu },
    { naar: '/kennis', naam: kennis.titel },
    { naar: '/kring', naam: kring.titel },
  ] as const;

/** The pages of one kind, on each of them; nothing elsewhere. */
export function Onderrij() {
  const { t } = useTaal();
  const pad = useLocation({ select: ({ pathname }) => pathname });
  if (/^\/geld(?:\/|$)/u.test(pad)) return <Rij naam={t.geld.paden.titel} plaatsen={geldplaatsen(t)} />;
  if (/^\/(?:signalen|agenda|kennis|kring)(?:\/|$)/u.test(pad))
    return <Rij naam={t.signaal.lijst.paden.titel} plaatsen={signaalplaatsen(t)} />;
  return null;
}

interface RijProps {
  readonly naam: string;
  readonly plaatsen: ReturnType<typeof geldplaatsen> | ReturnType<typeof signaalplaatsen>;
}

function Rij({ naam, plaatsen }: RijProps) {
  const rij = useRij();
  return (
    <nav aria-label={naam} className="sh-nav sh-nav--onder">
      <ul ref={rij}>
        {plaatsen.map((plaats) => (
          <li key={plaats.naar}>
            <Koppeling
              to={plaats.naar}
              search={gedeeldVan}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {plaats.naam}
            </Koppeling>
          </li>
        ))}
      </ul>
    </nav>
  );
}
