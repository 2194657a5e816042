import { Heading } from '@nl-design-system-candidate/heading-react';
import { isGemeentelijk, type Kaart, type Route } from '@samenhang/core';
import {
  gatTekst,
  gemeentenaam,
  hoofdletter,
  inTaal,
  ledennamen,
  opsomming,
  plaatsnaam,
  regiosoort,
  rolTekst,
  type Spraak,
  waarTafel,
  wieAanTafel,
} from '@samenhang/taal';
import { useTaal } from '../i18n/taal.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Loketblok, Uitvoerblok, Wetten } from './Uitvoering.tsx';
import type { Huishoudvraag } from './vraag/vraag.ts';
import type { Routegegevens } from './vragen.ts';

interface KaartenProps {
  readonly spraak: Spraak;
  readonly route: Route;
  readonly gegevens: Routegegevens;
  readonly vraag: Huishoudvraag;
}

interface Onderdeel {
  readonly wie: string;
  readonly behoefte: string;
  readonly kaarten: readonly Kaart[];
}

/** The cards by member and need, in the order of the question. */
function groupKaarten({ spraak, route, gegevens, vraag }: KaartenProps): readonly Onderdeel[] {
  const namen = ledennamen(spraak, vraag.leden);
  return vraag.leden.flatMap((lid, i) =>
    lid.behoeften.flatMap((id) => {
      const behoefte = gegevens.takenboek.behoeften.find((b) => b.behoefte === id);
      const kaarten = route.kaarten.filter((k) => k.lid === i && k.behoefte === id);
      if (!behoefte || kaarten.length === 0) return [];
      return [{ wie: namen[i] ?? '', behoefte: inTaal(spraak.taal, behoefte), kaarten }];
    }),
  );
}

/** Per need: who decides, where, under which law. */
export function Kaarten(props: KaartenProps) {
  const { t } = useTaal();
  return (
    <section className="sh-kaarten" aria-labelledby="kop-kaarten">
      <Heading level={2} id="kop-kaarten">
        {t.route.kaart.kop}
      </Heading>
      {groupKaarten(props).map(({ wie, behoefte, kaarten }) => (
        <section key={`${wie} ${behoefte}`} className="sh-kaarten__deel">
          <Heading level={3}>
            {behoefte} <span className="sh-kaarten__lid">{wie}</span>
          </Heading>
          <div className="sh-kaarten__rij">
            {kaarten.map((kaart) => (
              <Kaartje key={kaart.taak.taak} spraak={props.spraak} kaart={kaart} route={props.route} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}

interface KaartjeProps {
  readonly spraak: Spraak;
  readonly kaart: Kaart;
  readonly route: Route;
}

function Kaartje({ spraak, kaart, route }: KaartjeProps) {
  const { kaart: tekst } = spraak.t.route;
  const { taak } = kaart;
  const tafels = route.tafels.filter((x) => kaart.tafels.includes(x.sleutel));
  const wie = [...new Set(tafels.map((x) => wieAanTafel(spraak, x)))];
  return (
    <article className="sh-kaartje">
      <Heading level={4} className="sh-kaartje__kop">
        {inTaal(spraak.taal, taak)}
      </Heading>
      <p className="sh-kaartje__wat">{spraak.taal === 'en' ? taak.omschrijvingEn : taak.omschrijving}</p>
      <dl className="sh-kaartje__feiten">
        <div>
          <dt>{tekst.wie}</dt>
          <dd>{kaart.rol ? rolTekst(spraak, kaart) : wie.join('; ')}</dd>
        </div>
        <div>
          <dt>{tekst.waar}</dt>
          <dd>
            <Waar spraak={spraak} kaart={kaart} route={route} />
          </dd>
        </div>
        <Uitvoerblok spraak={spraak} kaart={kaart} />
        <Wetten spraak={spraak} kaart={kaart} datum={route.datum} />
        <Loketblok spraak={spraak} kaart={kaart} tafels={tafels} />
      </dl>
      <Gat spraak={spraak} kaart={kaart} />
      <Meer spraak={spraak} kaart={kaart} />
    </article>
  );
}

/** A regio by name and size with, after it, why there is more than one and where it is known from. */
function regioTekst(spraak: Spraak, { werkgebied, plek, taak }: Kaart): readonly string[] {
  const { kaart: tekst } = spraak.t.route;
  if (werkgebied.soort !== 'regio') return [];
  const { indeling, regios, waarommeer, uit, oorsprongjaar, basis } = werkgebied;
  const soort = regiosoort(spraak, [taak], indeling);
  const namen = regios.map(
    (r) => `${soort} ${r.naam} (${tekst.gemeenten(spraak.getal.heel(r.gemeenten.length))})`,
  );
  const ouder = oorsprongjaar !== spraak.atlas.jaar;
  return [
    hoofdletter(opsomming(spraak.taal, namen, waarommeer === 'overlap' ? 'en' : 'of')),
    ...(waarommeer ? [tekst[waarommeer](plaatsnaam(spraak, plek))] : []),
    ...(uit === 'postcode' ? [tekst.uitPostcode] : []),
    ...(basis === 'ontwerp' ? [tekst.eigenIndeling] : []),
    ...(ouder ? [tekst.uitJaar(String(oorsprongjaar))] : []),
  ];
}

function Waar({ spraak, kaart, route }: KaartjeProps) {
  const { kaart: tekst } = spraak.t.route;
  const { plaatssoort, aangenomen, taak } = kaart;
  const tafel = route.tafels.find((x) => kaart.tafels.includes(x.sleutel));
  const elders = tafel && { ...tafel, regios: [], kaarten: [route.kaarten.indexOf(kaart)] };
  const [eerste = elders ? waarTafel(spraak, elders, route.kaarten) : '', ...rest] = regioTekst(
    spraak,
    kaart,
  );
  const aanname = aangenomen && taak.tweedePlaats ? [tekst.aangenomen[taak.tweedePlaats]] : [];
  return (
    <>
      {plaatssoort === 'woonplaats' ? '' : `${tekst.voor[plaatssoort]}, ${plaatsnaam(spraak, kaart.plek)}: `}
      {eerste}
      {[...rest, ...aanname].map((noot) => (
        <span key={noot} className="sh-kaartje__noot">
          {noot}
        </span>
      ))}
    </>
  );
}

/** What we do not know, where it is missed. */
function Gat({ spraak, kaart }: Omit<KaartjeProps, 'route'>) {
  const { kaart: tekst } = spraak.t.route;
  if (kaart.werkgebied.soort !== 'onbekend') return null;
  return (
    <p className="sh-kaartje__gat">
      <strong>{tekst.onbekend}.</strong> {gatTekst(spraak, kaart)}
    </p>
  );
}

/** Which place counts, who is entitled, doubts, and where it comes from. */
function Meer({ spraak, kaart }: Omit<KaartjeProps, 'route'>) {
  const { t, taal } = spraak;
  const { kaart: tekst, regels } = t.route;
  const { taak, werkgebied } = kaart;
  const en = taal === 'en';
  const gemeenten =
    werkgebied.soort === 'regio' && taak.wieBeslist.some(isGemeentelijk)
      ? werkgebied.regios.map((r) => ({ ...r, namen: r.gemeenten.map((g) => gemeentenaam(spraak.atlas, g)) }))
      : [];
  return (
    <Uitklap titel={tekst.meerOver(inTaal(taal, taak))}>
      <dl className="sh-kaartje__feiten">
        <div>
          <dt>{tekst.plaatsregel}</dt>
          <dd>{taak.woonplaatsregel ? regels[taak.woonplaatsregel] : tekst.geenRegel}</dd>
        </div>
        <div>
          <dt>{tekst.recht}</dt>
          <dd>{en ? taak.wieRechtHeeftEn : taak.wieRechtHeeft}</dd>
        </div>
        {gemeenten.map((r) => (
          <div key={r.code}>
            <dt>{r.naam}</dt>
            <dd>{opsomming(taal, r.namen)}.</dd>
          </div>
        ))}
        <div>
          <dt>{tekst.bron}</dt>
          <dd>
            {taak.gecontroleerdOp === null
              ? tekst.nietNagekeken(taak.bron)
              : tekst.nagekeken(taak.bron, taak.gecontroleerdOp)}
          </dd>
        </div>
      </dl>
    </Uitklap>
  );
}
