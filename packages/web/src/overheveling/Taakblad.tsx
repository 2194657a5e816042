import { Heading } from '@nl-design-system-candidate/heading-react';
import { datumInWoorden, inTaal, kleineLetter, opsomming } from '@samenhang/taal';
import type { ReactNode } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { keuzeVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Verwijstekst } from '../verwijzing/index.ts';
import type { Antwoord } from './vragen.ts';

type Taak = Antwoord['taken'][number];

interface TaakbladProps {
  readonly taak: Taak;
  readonly antwoord: Antwoord;
}

/** One task: by which law, who does it now, in which region the law wants it, and what is known of its money. */
export function Taakblad({ taak, antwoord }: TaakbladProps) {
  const { t, taal } = useTaal();
  const { wet, artikel, twijfel, twijfelEn } = taak;
  const jaar = Number(antwoord.ingang.slice(0, 4));
  const grond = artikel === null ? wet : `${wet}, artikel ${artikel}`;
  const onzeker = taal === 'en' ? twijfelEn : twijfel;
  const regels: readonly (readonly [string, ReactNode])[] = [
    [
      t.overheveling.wet,
      <span key="wet">
        <Verwijstekst tekst={grond} jaar={jaar} />
        {onzeker !== null && <span className="sh-noot"> {onzeker}</span>}
      </span>,
    ],
    [t.overheveling.wieNu, <Dragers key="wie" taak={taak} antwoord={antwoord} />],
    [t.overheveling.regio, <Regio key="regio" taak={taak} antwoord={antwoord} />],
    [t.overheveling.geld, <Geld key="geld" taak={taak} />],
  ];
  return (
    <section className="sh-sectie sh-overheveling__taak">
      <Heading level={2}>{inTaal(taal, taak)}</Heading>
      <dl className="sh-gegevens">
        {regels.map(([term, waarde]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Dragers({ taak: { dragers, zonder }, antwoord: { registerTot } }: TaakbladProps) {
  const { t, taal, getal } = useTaal();
  const namen = (lijst: readonly { readonly naam: string }[]) =>
    opsomming(
      taal,
      lijst.map(({ naam }) => naam),
    );
  return (
    <>
      {dragers.length === 0 && <p>{t.overheveling.geenDrager}</p>}
      {dragers.map(({ regeling, naam, gemeenten, anderen }) => (
        <p key={regeling}>
          <Koppeling to="/regelingen/$id" params={{ id: regeling }} search={keuzeVan}>
            <span lang="nl">{naam}</span>
          </Koppeling>{' '}
          {t.overheveling.drager(namen(gemeenten), getal.heel(anderen))}
        </p>
      ))}
      {dragers.length > 0 && zonder.length > 0 && <p>{t.overheveling.zonder(namen(zonder))}</p>}
      {registerTot !== null && (
        <p className="sh-noot">{t.overheveling.register(datumInWoorden(registerTot, taal))}</p>
      )}
    </>
  );
}

function Regio({ taak: { regios }, antwoord: { gemeenten } }: TaakbladProps) {
  const { t, getal } = useTaal();
  if (regios === null) return <p>{t.overheveling.geenRegio}</p>;
  if (regios.length === 0) return <p>{t.overheveling.regioDeels}</p>;
  const [eerste] = regios;
  if (eerste && regios.length === 1 && eerste.erin === eerste.totaal && eerste.erin === gemeenten.length)
    return <p>{t.overheveling.regioHeel(eerste.naam)}</p>;
  return (
    <>
      {regios.map(({ regio, naam, erin, totaal }) => (
        <p key={regio}>{t.overheveling.regioDeel(naam, getal.heel(erin), getal.heel(totaal))}</p>
      ))}
      <p>{t.overheveling.regioMeer}</p>
    </>
  );
}

function Geld({ taak: { geld } }: Pick<TaakbladProps, 'taak'>) {
  const { t, taal, getal } = useTaal();
  if (!geld) return <p>{t.overheveling.geldOnbekend}</p>;
  const { onderwerp, jaar, euro, gemeenten } = geld;
  const namen = gemeenten.map(({ naam }) => naam);
  return (
    <p>
      {gemeenten.length === 0
        ? t.overheveling.geldGeen(String(jaar), kleineLetter(onderwerp))
        : t.overheveling.geldBekend(
            opsomming(taal, namen),
            getal.heel(euro),
            String(jaar),
            kleineLetter(onderwerp),
          )}
    </p>
  );
}
