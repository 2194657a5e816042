import { useLocation } from '@tanstack/react-router';
import { useTaal } from '../i18n/taal.tsx';
import { Koppeling } from '../ui/Koppeling.tsx';
import { useRij } from './rij.ts';

/** What the pages of money share: who is looked at, and the language. Their years are of different things. */
const geldVan = (vorige: object): object => {
  const { gemeente, taal } = vorige as Readonly<Record<'gemeente' | 'taal', unknown>>;
  return { ...(gemeente === undefined ? {} : { gemeente }), ...(taal === undefined ? {} : { taal }) };
};

/** What the pages of signals and of the agenda share: the language. */
const taalVan = (vorige: object): object => {
  const { taal } = vorige as Readonly<Record<'taal', unknown>>;
  return taal === undefined ? {} : { taal };
};

/** The pages that belong together, by the beginning of their addresses. A new page is one line here. */
function useGroepen() {
  const { t } = useTaal();
  const { paden } = t.geld;
  return [
    {
      hoort: /^\/geld(?:\/|$)/u,
      titel: paden.titel,
      van: geldVan,
      plaatsen: [
        { naar: '/geld', naam: paden.overgang },
        { naar: '/geld/samen', naam: paden.samen },
        { naar: '/geld/spreiding', naam: paden.spreiding },
        { naar: '/geld/uitkeringen', naam: paden.uitkeringen },
        { naar: '/geld/vertrek', naam: paden.vertrek },
        { naar: '/geld/sleutels', naam: paden.sleutels },
        { naar: '/geld/huisvesting', naam: paden.huisvesting },
      ],
    },
    {
      hoort: /^\/(?:signalen|agenda|kennis|kring)(?:\/|$)/u,
      titel: t.opgave.samen,
      van: taalVan,
      plaatsen: [{ naar: '/agenda', naam: t.opgave.lijst.titel }],
    },
  ] as const;
}

/** The pages of one subject, on each of them. */
export function Onderrij() {
  const pad = useLocation({ select: ({ pathname }) => pathname });
  const rij = useRij();
  const groep = useGroepen().find(({ hoort }) => hoort.test(pad));
  if (!groep) return null;
  return (
    <nav aria-label={groep.titel} className="sh-nav sh-nav--onder">
      <ul ref={rij}>
        {groep.plaatsen.map(({ naar, naam }) => (
          <li key={naar}>
            <Koppeling to={naar} search={groep.van} activeOptions={{ exact: true, includeSearch: false }}>
              {naam}
            </Koppeling>
          </li>
        ))}
      </ul>
    </nav>
  );
}
