import { type Atlas, indexOfGemeente } from '@samenhang/core';
import type { Versoepeling } from '@samenhang/motor';
import type { Bezwaar } from '@samenhang/rekenen';
import { type Catalogus, type Getallen, opsommingTot } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Melding } from '../../ui/Melding.tsx';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import type { Vraag, Vraagwijziging } from '../vraag/vraag.ts';
import { type Eiswoorden, listEiszinnen, weightWord } from '../vraag/zinnen.ts';
import { describeBezwaar } from '../zinnen.ts';
import { useBezwaar } from './haalbaar.ts';

interface InWoordenProps {
  readonly atlas: Atlas;
  readonly ontwerp: Ontwerpbeeld;
}

/** More goals than these nobody reads. */
const hoogstens = 4;

/** The question as sentences: what the map is to be like, what it must meet, and why that cannot be. */
export function InWoorden({ atlas, ontwerp }: InWoordenProps) {
  const { t, taal, getal } = useTaal();
  const { beheer, gekozen, vandaag, opgave } = ontwerp;
  const bezwaar = useBezwaar(atlas, opgave);
  const naam = (id: string) => {
    const rij = atlas.indelingen.get(id);
    return rij ? naamVan(rij, taal) : id;
  };
  const woorden: Eiswoorden = {
    t,
    getal,
    indeling: naam,
    gemeente: (code) => atlas.gemeenten[indexOfGemeente(atlas, code) ?? -1]?.naam ?? code,
    vandaag: vandaag ? naam(vandaag.indeling) : '',
  };
  const doelen = (gekozen?.indelingen ?? []).map(({ rij }, k) => {
    const woord = weightWord(gekozen?.keuze?.gewichten?.[k] ?? 1, t.ontwerp.gewichtwoorden);
    return woord === '' ? naamVan(rij, taal) : `${naamVan(rij, taal)} (${woord})`;
  });
  const eisen = listEiszinnen(beheer.vraag, woorden);
  return (
    <section className="sh-inwoorden" aria-label={t.ontwerp.inWoorden}>
      <div role="status">{bezwaar && <Onmogelijk atlas={atlas} ontwerp={ontwerp} bezwaar={bezwaar} />}</div>
      {doelen.length > 0 && (
        <p>
          {t.ontwerp.doelzin(
            opsommingTot(taal, doelen, hoogstens, (aantal) => t.ontwerp.anderen(getal.heel(aantal))),
          )}
        </p>
      )}
      <p>{eisen.length > 0 ? t.ontwerp.eiszinnen.titel : t.ontwerp.eiszinnen.geen}</p>
      <ul className="sh-inwoorden__lijst">
        {eisen.map(({ sleutel, tekst, weg }) => (
          <li key={sleutel}>
            {tekst}
            <button
              type="button"
              className="sh-ontwerp__weg"
              aria-label={t.ontwerp.haalWeg(tekst)}
              onClick={() => beheer.wijzig(weg)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What loosening a constraint says, and does to the question; nothing it does where the question has no field for it. */
function loosen(
  { familie, van, naar }: Versoepeling,
  vraag: Vraag,
  { ontwerp: w }: Catalogus,
  getal: Getallen,
): { readonly tekst: string; readonly wijziging: Vraagwijziging } {
  const zin = (sleutel: keyof typeof w.versoepel) =>
    w.versoepel[sleutel](getal.heel(van ?? 0), getal.heel(naar ?? 0));
  switch (familie) {
    case 'minimum':
      return { tekst: zin(familie), wijziging: { inwoners: { ...vraag.inwoners, min: naar ?? 0 } } };
    case 'maximum':
      return { tekst: zin(familie), wijziging: { inwoners: { ...vraag.inwoners, max: naar ?? 0 } } };
    case 'minAantal':
      return { tekst: zin(familie), wijziging: { aantal: { ...vraag.aantal, min: naar ?? 1 } } };
    case 'maxAantal':
      return { tekst: zin(familie), wijziging: { aantal: { ...vraag.aantal, max: naar ?? 1 } } };
    case 'aaneengesloten':
      return { tekst: w.laatWeg[familie], wijziging: { los: true } };
    case 'vasteEenheden':
      return { tekst: w.laatWeg[familie], wijziging: { vasteGemeenten: undefined } };
    default:
      return { tekst: w.laatWeg[familie], wijziging: { [familie]: undefined } };
  }
}

interface OnmogelijkProps extends InWoordenProps {
  readonly bezwaar: Bezwaar;
}

function Onmogelijk({ atlas, ontwerp: { beheer }, bezwaar }: OnmogelijkProps) {
  const { t, taal, getal } = useTaal();
  // The fields of the second layer stand in their own part: what gives there is told, not done.
  const kanHier = bezwaar.laag === 0;
  return (
    <Melding soort="error">
      <p>
        <strong>{t.ontwerp.kanNiet}</strong> {describeBezwaar(bezwaar, atlas, taal).join(' ')}
      </p>
      {bezwaar.versoepelingen.length > 0 && (
        <>
          <p>{t.ontwerp.kanWel}</p>
          <ul className="sh-inwoorden__lijst">
            {bezwaar.versoepelingen.map((versoepeling) => {
              const { tekst, wijziging } = loosen(versoepeling, beheer.vraag, t, getal);
              return (
                <li key={versoepeling.familie}>
                  {tekst}
                  {kanHier && (
                    <button
                      type="button"
                      className="sh-tekstknop"
                      aria-label={`${t.ontwerp.pasToe}: ${tekst}`}
                      onClick={() => beheer.wijzig(wijziging)}
                    >
                      {t.ontwerp.pasToe}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          <p className="sh-noot">{t.ontwerp.nietNog}</p>
        </>
      )}
    </Melding>
  );
}
