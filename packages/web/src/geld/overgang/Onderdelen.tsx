import { drawRangorde, drawTornado } from '@samenhang/beeld/grafiek';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../../ui/breed.ts';
import { Skelet } from '../../ui/Skelet.tsx';
import { Deelkop } from './Deelkop.tsx';
import { leverOf } from './hefbomen/hefboom.ts';
import { bandOf, changeIn, type DeelProps } from './kijk.ts';
import { Slot } from './Slot.tsx';
import { Uitkomsttabel } from './Uitkomsttabel.tsx';
import { Verschilkaart } from './Verschilkaart.tsx';
import { Jaartabel } from './verslag/Jaartabel.tsx';
import { axisEuro } from './Waaiers.tsx';

/** The pictures below the fan. */
export function Onderdelen(props: DeelProps) {
  const { scherm: woorden } = useTaal().t.geld;
  return (
    <>
      <section className="sh-sectie">
        <Deelkop kop={woorden.rangorde(String(props.jaar))} uitleg={woorden.rangordeUitleg} />
        <Rangorde {...props} />
      </section>
      <section className="sh-sectie sh-niet-drukken">
        <Deelkop kop={woorden.kaart(String(props.jaar))} />
        <Verschilkaart {...props} />
      </section>
      <section className="sh-sectie sh-niet-drukken">
        <Deelkop kop={woorden.tornado(props.gemeente.naam)} uitleg={woorden.tornadoUitleg} />
        <Tornado {...props} />
      </section>
    </>
  );
}

/** What needs the width of the page: every gemeente, and the way to take it along. */
export function Slotdelen(props: DeelProps) {
  const { scherm: woorden } = useTaal().t.geld;
  return (
    <>
      <section className="sh-sectie sh-niet-drukken">
        <Deelkop kop={woorden.jaartabel(props.gemeente.naam)} />
        <Jaartabel {...props} />
      </section>
      <section className="sh-sectie sh-niet-drukken">
        <Deelkop kop={woorden.tabel(String(props.jaar))} />
        <Uitkomsttabel {...props} />
      </section>
      <Slot {...props} />
    </>
  );
}

function Rangorde({ antwoord, gemeente, jaar }: DeelProps) {
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const breedte = useBreed() ? 760 : 350;
  const svg = useMemo(
    () =>
      drawRangorde(
        {
          punten: antwoord.gemeenten.map((g) => ({ naam: g.naam, waarde: changeIn(g, jaar) })),
          hoofd: gemeente.naam,
          asX: woorden.asGemeenten,
          asY: woorden.asPerInwoner,
          schrijf: (x) => getal.kort(x),
        },
        { breedte, hoogte: 300 },
        document,
      ).svg,
    [antwoord, gemeente, jaar, breedte, woorden, getal],
  );
  return <Svgfiguur van={svg} label={woorden.rangorde(String(jaar))} />;
}

function Tornado({ antwoord, gemeente }: DeelProps) {
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const breedte = useBreed() ? 760 : 350;
  const band = bandOf(antwoord, gemeente.code);
  const svg = useMemo(
    () =>
      band &&
      drawTornado(
        {
          regels: band.aannames.map(({ veld, laag, hoog }) => ({
            naam: woorden.velden[leverOf(veld)],
            laag,
            hoog,
          })),
          midden: gemeente.jaren.at(-1)?.cumulatief ?? 0,
          asX: woorden.asCumulatief,
          schrijf: (x) => axisEuro(getal, x),
        },
        { breedte },
        document,
      ).svg,
    [band, gemeente, breedte, woorden, getal],
  );
  return svg ? <Svgfiguur van={svg} label={woorden.tornado(gemeente.naam)} /> : <Skelet regels={4} />;
}
