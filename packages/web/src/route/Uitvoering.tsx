import { addressOf, isGemeentelijk, type Kaart, type Tafel } from '@samenhang/core';
import { datumInWoorden, gemeentenaam, type Spraak, uitvoerders, wetTekst, zegZinnen } from '@samenhang/taal';

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
            {besluit === null ? (
              naam
            ) : (
              <a href={besluit} rel="noreferrer">
                {naam}
              </a>
            )}
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
        {artikelen.length > 0 && (
          <ul className="sh-kaartje__wetten">
            {artikelen.map(({ wet, bwbr, artikel, waarover }) => (
              <li key={`${bwbr} ${artikel ?? ''}`}>
                <a href={addressOf({ bwbr, artikel }, datum)} rel="noreferrer">
                  {artikel === null ? wet : tekst.artikel(wet, artikel)}
                </a>
                {waarover !== 'taak' && ` (${tekst.delen[waarover]})`}
              </li>
            ))}
          </ul>
        )}
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
        <div>
          <dt>{tekst.loket}</dt>
          <dd>
            {loket?.naam ?? tekst.loketNaam}{' '}
            {loket?.site ? (
              <a href={loket.site} rel="noreferrer">
                {tekst.site(gemeentenaam(spraak.atlas, plek.gemeente))}
              </a>
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
