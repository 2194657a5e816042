import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Plek, Route } from '@samenhang/core';
import {
  aantalTekst,
  hoofdletter,
  inTaal,
  opsomming,
  partijnaam,
  plaatsnaam,
  type Spraak,
} from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import type { Routegegevens } from './vragen.ts';

/** The answer in one sentence. */
export function kopzinVan(spraak: Spraak, plek: Plek, route: Route): string {
  const { t, getal } = spraak;
  const { antwoord } = t.route;
  const plaats = plaatsnaam(spraak, plek);
  const wetten = antwoord.wetten(getal.heel(route.wetten.length));
  const { min, max } = route.aantalTafels;
  if (min === 1 && max === 1) return antwoord.kopzinEen(plaats, wetten);
  return antwoord.kopzin(
    plaats,
    antwoord.tafels(aantalTekst(spraak, route.aantalTafels)),
    wetten,
    antwoord.soorten(getal.heel(route.beslissers.length)),
  );
}

interface AntwoordProps {
  readonly spraak: Spraak;
  readonly route: Route;
}

/** The figures of the answer. */
export function Cijfers({ spraak, route }: AntwoordProps) {
  const { t, getal } = spraak;
  const { antwoord, beslissers } = t.route;
  const { min, max } = route.aantalTafels;
  const { zeker, misschien } = route.raden;
  const soorten = opsomming(
    spraak.taal,
    route.beslissers.map((b) => beslissers[b]),
  );
  const cijfers = [
    {
      naam: antwoord.cijferTafels,
      getal: aantalTekst(spraak, route.aantalTafels),
      uitleg: min === max ? '' : antwoord.waaromTussen,
    },
    { naam: antwoord.cijferWetten, getal: getal.heel(route.wetten.length), uitleg: '' },
    { naam: antwoord.cijferSoorten, getal: getal.heel(route.beslissers.length), uitleg: soorten },
    {
      naam: antwoord.cijferRegels,
      getal: getal.heel(route.woonplaatsregels.length),
      uitleg: antwoord.cijferRegelsUitleg,
    },
    {
      naam: antwoord.cijferRaden,
      getal: getal.heel(zeker.length),
      uitleg: [
        ...(misschien.length > 0 ? [antwoord.cijferRadenMisschien(getal.heel(misschien.length))] : []),
        antwoord.cijferRadenUitleg,
      ].join('; '),
    },
  ];
  return (
    <dl className="sh-routecijfers" aria-label={antwoord.cijfers}>
      {cijfers.map((cijfer) => (
        <div key={cijfer.naam} className="sh-cijfer">
          <dt>{cijfer.naam}</dt>
          <dd className="sh-cijfer__getal">{cijfer.getal}</dd>
          {cijfer.uitleg !== '' && <dd className="sh-noot">{cijfer.uitleg}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The natural candidate for the director: a suggestion, with its reason. */
export function Regie({ spraak, route }: AntwoordProps) {
  const { t, taal, getal } = spraak;
  const { regie } = t.route;
  const { kandidaten, tafels, van } = route.regisseur;
  const namen = kandidaten.map((k) => partijnaam(spraak, k));
  const aantallen = [getal.heel(tafels), getal.heel(van)] as const;
  const [eerste] = namen;
  return (
    <section className="sh-regie" aria-labelledby="kop-regie">
      <Heading level={2} id="kop-regie">
        {regie.kop}
      </Heading>
      {eerste === undefined && <p>{regie.geen}</p>}
      {eerste !== undefined && namen.length === 1 && <p>{regie.een(hoofdletter(eerste), ...aantallen)}</p>}
      {namen.length > 1 && <p>{regie.meer(opsomming(taal, namen), ...aantallen)}</p>}
      <p className="sh-noot">{regie.voorbehoud}</p>
    </section>
  );
}

/** Tasks of the chosen needs that did not exist yet in this year. */
export function NietVanKracht({
  route,
  gegevens,
}: {
  readonly route: Route;
  readonly gegevens: Routegegevens;
}) {
  const { t, taal } = useTaal();
  const ids = new Set(route.nietVanKracht.map((x) => x.taak));
  if (ids.size === 0) return null;
  const taken = new Map(gegevens.takenboek.taken.filter((x) => ids.has(x.taak)).map((x) => [x.taak, x]));
  const namen = [...taken.values()].map((taak) => inTaal(taal, taak));
  return (
    <p className="sh-noot">{t.route.antwoord.nietVanKracht(namen.join(', '), route.datum.slice(0, 4))}</p>
  );
}
