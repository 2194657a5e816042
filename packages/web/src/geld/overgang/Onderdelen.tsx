import { drawGrafiekprent, prentbreedte, type SvgElement } from '@samenhang/beeld';
import { drawRangorde, drawTornado } from '@samenhang/beeld/grafiek';
import { useCallback, useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Svgfiguur } from '../../ui/beeld/Svgbeeld.tsx';
import { useBreed } from '../../ui/breed.ts';
import { Skelet } from '../../ui/Skelet.tsx';
import { Beeldknoppen } from '../../uitvoer/index.ts';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { leverOf } from './hefbomen/hefboom.ts';
import { addressOf, bandOf, changeIn, type DeelProps } from './kijk.ts';
import { Slot, type SlotProps } from './Slot.tsx';
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
export function Slotdelen(props: SlotProps) {
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

function Rangorde(props: DeelProps) {
  const { antwoord, gemeente, jaar } = props;
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const breedte = useBreed() ? 760 : 350;
  const make = useCallback(
    (breed: number) =>
      drawRangorde(
        {
          punten: antwoord.gemeenten.map((g) => ({ naam: g.naam, waarde: changeIn(g, jaar) })),
          hoofd: gemeente.naam,
          asX: woorden.asGemeenten,
          asY: woorden.asPerInwoner,
          schrijf: (x) => getal.kort(x),
        },
        { breedte: breed, hoogte: 300 },
        document,
      ).svg,
    [antwoord, gemeente, jaar, woorden, getal],
  );
  const svg = useMemo(() => make(breedte), [make, breedte]);
  return <Beeld {...props} svg={svg} make={make} titel={woorden.rangorde(String(jaar))} naam="rangorde" />;
}

function Tornado(props: DeelProps) {
  const { antwoord, gemeente } = props;
  const { t, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const breedte = useBreed() ? 760 : 350;
  const band = bandOf(antwoord, gemeente.code);
  const make = useCallback(
    (breed: number) =>
      drawTornado(
        {
          regels: (band?.aannames ?? []).map(({ veld, laag, hoog }) => ({
            naam: woorden.velden[leverOf(veld)],
            laag,
            hoog,
          })),
          midden: gemeente.jaren.at(-1)?.cumulatief ?? 0,
          asX: woorden.asCumulatief,
          schrijf: (x) => axisEuro(getal, x),
        },
        { breedte: breed },
        document,
      ).svg,
    [band, gemeente, woorden, getal],
  );
  const svg = useMemo(() => band && make(breedte), [band, make, breedte]);
  if (!svg) return <Skelet regels={4} />;
  return <Beeld {...props} svg={svg} make={make} titel={woorden.tornado(gemeente.naam)} naam="tornado" />;
}

interface BeeldProps extends DeelProps {
  readonly svg: SvgElement;
  /** The same chart in the width of a file. */
  readonly make: (breedte: number) => SvgElement;
  readonly titel: string;
  readonly naam: string;
}

/** A chart, and the chart as a file. */
function Beeld({ svg, make, titel, naam, ...deel }: BeeldProps) {
  const { t } = useTaal();
  const { antwoord, gemeente, jaar } = deel;
  return (
    <>
      <Svgfiguur van={svg} label={titel} />
      <Beeldknoppen
        deel={titel}
        naam={`samenhang-geld-${naam}-${gemeente.code}-${jaar}`}
        draw={() =>
          drawGrafiekprent({
            titel,
            ondertitel: `${antwoord.naam}, ${antwoord.van}–${antwoord.tot}`,
            grafieken: [{ titel: '', svg: make(prentbreedte) }],
            bron: t.acties.prentBron(addressOf(deel)),
          })
        }
      />
    </>
  );
}
