import type { Atlas } from '@samenhang/core';
import { useMemo } from 'react';
import { stringifyStand } from '../adres/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { naamVan } from '../keuze/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { Uitklap } from '../ui/velden/Uitklap.tsx';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import { type Jarenbeeld, useJarenbeeld } from './beeld.ts';
import { Cijfers } from './Cijfers.tsx';
import { Gebeurtenissen } from './Gebeurtenissen.tsx';
import { Grafiek } from './Grafiek.tsx';
import { maakGrafieken, tekens } from './grafieken.ts';
import type { Overgang } from './herindelingen.ts';
import { Keuze } from './Keuze.tsx';
import type { JarenProps } from './props.ts';
import { maakBestanden, vanServer } from './uitvoer/bestanden.ts';

interface TijdlijnProps extends Pick<JarenProps, 'wie' | 'beheer'> {
  readonly lijst: readonly Atlas[];
  readonly overgangen: readonly Overgang[];
}

/** The years with their figures: what changed, over which indelingen, and what was observed. */
export function Tijdlijn({ wie, lijst, overgangen, beheer }: TijdlijnProps) {
  const { t, taal, getal } = useTaal();
  const beeld = useJarenbeeld(lijst, overgangen, beheer.stand, wie.code);
  const laatste = lijst.find(({ jaar }) => jaar === beeld.tot);
  const naam = (id: string) => {
    const rij = laatste?.indelingen.get(id);
    return rij ? naamVan(rij, taal) : id;
  };
  const { van, tot, gekozen } = beeld;
  const pad = wie.code === undefined ? '/' : `/gemeente/${wie.code}`;
  const adres = `${location.origin}${pad}${stringifyStand({ ...beheer.stand, van, tot, reeks: gekozen })}#jaren`;
  return (
    <div className="sh-jaren__inhoud">
      <Kopzin naam={wie.naam} beeld={beeld} indelingen={gekozen.map(naam)} land={wie.code === undefined} />
      <Keuze beeld={beeld} jaren={lijst.map(({ jaar }) => jaar)} naam={naam} beheer={beheer} />
      {gekozen.length > 0 && <Grafieken beeld={beeld} land={wie.code === undefined} />}
      <Gebeurtenissen beeld={beeld} land={wie.code === undefined} />
      {gekozen.length > 0 && (
        <>
          <Uitklap titel={t.tijdlijn.tabelKnop}>
            <Cijfers naam={wie.naam} beeld={beeld} land={wie.code === undefined} />
          </Uitklap>
          <Uitklap titel={t.tijdlijn.recept}>
            <p className="sh-tekst">{t.tijdlijn.receptTekst}</p>
            <p>
              <code className="sh-adres">{adres}</code>
            </p>
          </Uitklap>
          <Uitvoerbalk
            adres={adres}
            naam={`samenhang-jaren-${wie.code ?? 'nederland'}`}
            soorten={['csv', 'json', 'svg', 'png']}
            vanServer={vanServer({ wie, beeld })}
            deel={t.tijdlijn.titel}
            maak={() => maakBestanden({ wie, lijst, overgangen, beeld, adres, t, getal })}
          />
        </>
      )}
    </div>
  );
}

interface KopzinProps {
  readonly naam: string;
  readonly beeld: Jarenbeeld;
  readonly indelingen: readonly string[];
  readonly land: boolean;
}

function Kopzin({ naam, beeld, indelingen, land }: KopzinProps) {
  const { t, getal } = useTaal();
  const { van, tot, punten, mogelijk, gekozen } = beeld;
  const punt = (jaar: number) => punten.find((p) => p.jaar === jaar);
  const eerste = punt(van);
  const laatste = punt(tot);
  const bekend = [eerste, laatste].every((p) => p && !Number.isNaN(p.alles.congruentie));
  if (mogelijk.length === 0) return <Melding soort="warning">{t.tijdlijn.geen}</Melding>;
  if (gekozen.length === 0) return <Melding soort="warning">{t.tijdlijn.nietsGekozen}</Melding>;
  if (!eerste || !laatste || !bekend)
    return <p className="sh-jaren__kop">{t.tijdlijn.kopGeen(naam, String(van), String(tot))}</p>;
  const a = getal.procentFijn(eerste.alles.congruentie);
  const b = getal.procentFijn(laatste.alles.congruentie);
  return (
    <div>
      <p className="sh-jaren__kop">
        {a === b
          ? t.tijdlijn.kopGelijk(naam, String(van), String(tot), a)
          : t.tijdlijn.kop(naam, String(van), String(tot), a, b)}
      </p>
      <p className="sh-tekst">
        {land
          ? t.tijdlijn.partnersLand(
              getal.decimaal(eerste.alles.partners),
              getal.decimaal(laatste.alles.partners),
            )
          : t.tijdlijn.partnersVan(
              getal.heel(eerste.alles.partners),
              getal.heel(laatste.alles.partners),
            )}{' '}
        {t.tijdlijn.over(getal.heel(indelingen.length), indelingen.join(', '))}
      </p>
    </div>
  );
}

function Grafieken({ beeld, land }: { readonly beeld: Jarenbeeld; readonly land: boolean }) {
  const { t, getal } = useTaal();
  const grafieken = useMemo(() => maakGrafieken(beeld, land, t, getal), [beeld, land, t, getal]);
  return (
    <div className="sh-grafieken">
      {grafieken.map((grafiek) => (
        <Grafiek key={grafiek.titel} beeld={grafiek} />
      ))}
      <ul className="sh-grafiek__uitleg">
        {tekens.map((teken) => (
          <li key={teken}>
            <span className={`sh-grafiek__teken sh-grafiek__teken--${teken}`} aria-hidden="true" />
            {t.tijdlijn[teken]}
          </li>
        ))}
      </ul>
    </div>
  );
}
