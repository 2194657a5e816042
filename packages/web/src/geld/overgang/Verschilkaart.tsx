import {
  buildBedragschaal,
  drawKaartprent,
  gemeenteIndexen,
  type Kaartprent,
  type Kaartvorm,
} from '@samenhang/beeld';
import type { OvergangAntwoord } from '@samenhang/core/geld';
import { useMemo } from 'react';
import { burenOpKaart } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Kaart, Legenda } from '../../kaart/index.ts';
import { Skelet } from '../../ui/Skelet.tsx';
import { Beeldknoppen } from '../../uitvoer/index.ts';
import { addressOf, changeIn, type DeelProps } from './kijk.ts';

/** Gain and loss per inhabitant on the map; hatched where nothing is computed. */
export function Verschilkaart(props: DeelProps) {
  const { grondslag, antwoord, gemeente, jaar, beheer } = props;
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const { atlas, beeld } = grondslag;
  const vorm = beeld.kaart?.vorm;
  const { per, schaal, kleuren } = useKleuren(antwoord, jaar, vorm);
  const indexen = useMemo(() => (vorm ? gemeenteIndexen(atlas, vorm) : []), [atlas, vorm]);
  if (!vorm) return <Skelet regels={10} />;
  const euro = (x: number) => `€\u00A0${getal.met(x, 2)}`;
  const hoofd = vorm.indexVan.get(gemeente.code);
  return (
    <>
      <Kaart
        vorm={vorm}
        kleuren={kleuren}
        label={woorden.kaart(String(jaar))}
        uitleg={t.kaart.bediening}
        vertel={(index) => {
          const { naam = '', code = '' } = vorm.gebieden[index] ?? {};
          const waarde = per.get(code);
          return { titel: naam, regels: [waarde === undefined ? woorden.nietGerekend : euro(waarde)] };
        }}
        openTekst={t.kaart.tikNogmaals}
        onOpen={(index) => beheer.wijzig({ gemeente: vorm.gebieden[index]?.code })}
        burenVan={(index) => burenOpKaart(atlas, vorm, indexen[index] ?? -1)}
        {...(hoofd === undefined ? {} : { hoofd })}
        begin={hoofd ?? 0}
        className="sh-geld__kaart"
      >
        <Legenda
          titel={woorden.asPerInwoner}
          klassen={schaal.klassen}
          grens={(x) => getal.kort(x)}
          aantal={(k) => t.geld.uitkeringen.klasse(euro(k.van), euro(k.tot), getal.heel(k.aantal))}
          laag={woorden.erop}
          hoog={woorden.eraan}
          tekens={[{ teken: 'arcering', tekst: woorden.nietGerekend }]}
        />
      </Kaart>
      <Kaartknoppen {...props} vorm={vorm} kleuren={kleuren} schaal={schaal} />
    </>
  );
}

interface KaartknoppenProps extends DeelProps, Pick<Kaartprent, 'vorm' | 'kleuren'> {
  readonly schaal: ReturnType<typeof buildBedragschaal>;
}

/** The map as a file. */
function Kaartknoppen({ vorm, kleuren, schaal, ...deel }: KaartknoppenProps) {
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const { antwoord, gemeente, jaar } = deel;
  const euro = (x: number) => `€\u00A0${getal.met(x, 2)}`;
  const titel = woorden.kaart(String(jaar));
  const draw = () =>
    drawKaartprent({
      vorm,
      kleuren,
      hoofd: vorm.indexVan.get(gemeente.code),
      titel,
      ondertitel: `${antwoord.naam}, ${woorden.asPerInwoner}`,
      klassen: schaal.klassen,
      klasseteksten: schaal.klassen.map((k) => woorden.van(euro(k.van), euro(k.tot))),
      tekens: [{ teken: 'arcering', tekst: woorden.nietGerekend }],
      bron: t.acties.prentBron(addressOf(deel)),
    });
  return <Beeldknoppen deel={titel} naam={`samenhang-geld-kaart-${gemeente.code}-${jaar}`} draw={draw} />;
}

/** What changes for each gemeente, and its colour on the map. */
function useKleuren({ gemeenten }: OvergangAntwoord, jaar: number, vorm: Kaartvorm | undefined) {
  const per = useMemo(() => new Map(gemeenten.map((g) => [g.code, changeIn(g, jaar)])), [gemeenten, jaar]);
  const schaal = useMemo(() => buildBedragschaal(per.values()), [per]);
  const kleuren = useMemo(
    () =>
      (vorm?.gebieden ?? []).map(({ code }) => {
        const waarde = per.get(code);
        return waarde === undefined ? undefined : schaal.kleur(waarde);
      }),
    [vorm, per, schaal],
  );
  return { per, schaal, kleuren };
}
