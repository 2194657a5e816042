import { Heading } from '@nl-design-system-candidate/heading-react';
import { Link } from '@nl-design-system-candidate/link-react';
import {
  addressOf,
  isGemeentelijk,
  type Kaart,
  type Route,
  type Tafel,
  type Wetsartikel,
} from '@samenhang/core';
import {
  datumInWoorden,
  gemeentenaam,
  inTaal,
  type Spraak,
  uitvoerders,
  wetTekst,
  zegZinnen,
} from '@samenhang/taal';
import { Fragment } from 'react';

interface KaartProps {
  readonly spraak: Spraak;
  readonly kaart: Kaart;
}

/** Who carries it out, as the register says, with why we say so; or that it does not, and what to ask. */
export function Uitvoerblok({ spraak, kaart }: KaartProps) {
  const { uitvoering } = kaart;
  const { uitvoering: tekst } = spraak.t;
  if (uitvoering.soort === 'beslisser') return null;
  return (
    <div>
      <dt>{tekst.kop}</dt>
      <dd>
        {uitvoering.soort === 'onbekend' && (
          <>
            {tekst.onbekend} <span className="sh-kaartje__noot">{tekst.vraag}</span>
          </>
        )}
        {uitvoerders(spraak, kaart).map(({ id, naam, besluit, reden }) => (
          <p key={id} className="sh-kaartje__uitvoerder">
            {besluit === null ? naam : <Link href={besluit}>{naam}</Link>}
            <span className="sh-kaartje__noot">{reden}</span>
          </p>
        ))}
        {uitvoering.peildatum !== null && (
          <span className="sh-kaartje__noot">
            {tekst.peildatum(datumInWoorden(uitvoering.peildatum, spraak.taal))}
          </span>
        )}
      </dd>
    </div>
  );
}

interface Artikelgroep {
  readonly wet: string;
  readonly waarover: Wetsartikel['waarover'];
  readonly delen: readonly Wetsartikel[];
}

/** The articles of one law that say something about the same, in one line. */
function groupArtikelen(artikelen: readonly Wetsartikel[]): readonly Artikelgroep[] {
  const groepen = Map.groupBy(artikelen, ({ wet, waarover }) => `${wet}|${waarover}`);
  return [...groepen.values()].flatMap((delen) => {
    const [eerste] = delen;
    return eerste ? [{ wet: eerste.wet, waarover: eerste.waarover, delen }] : [];
  });
}

/** The articles, each a link to its text of that day; what was not checked says so here, and so does what is in doubt. */
export function Wetten({ spraak, kaart, datum }: KaartProps & { readonly datum: string }) {
  const { t, taal } = spraak;
  const { uitvoering: tekst, route } = t;
  const { taak, artikelen } = kaart;
  const twijfel = taal === 'en' ? (taak.twijfelEn ?? taak.twijfel) : taak.twijfel;
  return (
    <div>
      <dt>{route.kaart.wet}</dt>
      <dd>
        {artikelen.length === 0 && wetTekst(spraak, taak)}
        <ul className="sh-kaartje__wetten">
          {groupArtikelen(artikelen).map(({ wet, waarover, delen }) => (
            <li key={`${wet} ${waarover}`}>
              {delen.map(({ bwbr, artikel }, i) => (
                <Fragment key={artikel}>
                  {i > 0 && (i === delen.length - 1 ? ` ${tekst.en} ` : ', ')}
                  <Link href={addressOf({ bwbr, artikel }, datum)}>
                    {artikel === null ? wet : i > 0 ? artikel : tekst.artikel(wet, artikel)}
                  </Link>
                </Fragment>
              ))}
              {waarover !== 'taak' && ` (${tekst.delen[waarover]})`}
            </li>
          ))}
        </ul>
        {taak.gecontroleerdOp === null && (
          <span className="sh-kaartje__noot sh-kaartje__noot--letop">{tekst.nietNagekeken}</span>
        )}
        {twijfel !== null && <span className="sh-kaartje__noot">{twijfel}</span>}
      </dd>
    </div>
  );
}

/** Where one can go, as far as the package knows, and two sentences to say there. */
export function Loketblok({ spraak, kaart, tafels }: KaartProps & { readonly tafels: readonly Tafel[] }) {
  const { uitvoering: tekst } = spraak.t;
  const { loket, taak, plek } = kaart;
  return (
    <>
      {taak.wieBeslist.some(isGemeentelijk) && (
        <div className={loket === null ? 'sh-niet-drukken' : undefined}>
          <dt>{tekst.loket}</dt>
          <dd>
            {loket?.naam ?? tekst.loketNaam}{' '}
            {loket?.site ? (
              <Link href={loket.site}>{tekst.site(gemeentenaam(spraak.atlas, plek.gemeente))}</Link>
            ) : (
              tekst.siteOnbekend
            )}{' '}
            {loket?.telefoon ? tekst.telefoon(loket.telefoon) : tekst.telefoonOnbekend}
          </dd>
        </div>
      )}
      <div>
        <dt>{tekst.zeggen}</dt>
        <dd>
          <q className="sh-kaartje__zeg">{zegZinnen(spraak, kaart, tafels).join(' ')}</q>
        </dd>
      </div>
    </>
  );
}

/** On paper, where the cards are not printed: for each task of gemeenten what one can say, with who carries it out. */
export function Uitvoerdruk({ spraak, route }: { readonly spraak: Spraak; readonly route: Route }) {
  const { uitvoering: tekst } = spraak.t;
  const vanGemeenten = route.kaarten.filter(({ uitvoering }) => uitvoering.soort !== 'beslisser');
  const uniek = new Map(vanGemeenten.map((k) => [`${k.taak.taak} ${String(k.plek.gemeente)}`, k]));
  return (
    <section className="sh-alleen-druk sh-uitvoerdruk">
      <Heading level={2}>{tekst.zeggen}</Heading>
      <ul>
        {[...uniek].map(([sleutel, kaart]) => {
          const tafels = route.tafels.filter((x) => kaart.tafels.includes(x.sleutel));
          return (
            <li key={sleutel}>
              <strong>{inTaal(spraak.taal, kaart.taak)}</strong>
              <br />
              <q>{zegZinnen(spraak, kaart, tafels).join(' ')}</q>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
