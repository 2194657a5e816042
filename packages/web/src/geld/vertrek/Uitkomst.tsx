import { drawStapel } from '@samenhang/beeld/grafiek';
import { type VertrekAntwoord, vertrekTabellen } from '@samenhang/core/geld';
import { opsomming } from '@samenhang/taal';
import { useCallback } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import type { Standbeheer } from '../../keuze/index.ts';
import { Getalveld } from '../Getalveld.tsx';
import { axisEuro } from '../overgang/Waaiers.tsx';
import { sameSource, useBronbeeld } from '../uitkomst/bronbeeld.ts';
import { Deelkop } from '../uitkomst/Deelkop.tsx';
import { Figuursectie } from '../uitkomst/Figuur.tsx';
import { Kerntabel } from '../uitkomst/Kerntabel.tsx';
import type { Vertrekadres } from './adres.ts';
import { begin } from './vraag.ts';

interface UitkomstProps {
  readonly antwoord: VertrekAntwoord;
  readonly beheer: Standbeheer<Vertrekadres>;
}

/** Draws who bears what is left behind, year by year. */
export function useStapel({ samen, deelnemers }: VertrekAntwoord) {
  const { t, getal } = useTaal();
  const { vertrek: woorden } = t.geld;
  const daarna = deelnemers.reduce((som, { blijvend }) => som + blijvend, 0);
  return useCallback(
    (breedte: number) =>
      drawStapel(
        {
          stappen: [...samen.map(({ jaar }) => woorden.stap(String(jaar))), woorden.daarna],
          delen: [
            { naam: woorden.weg, waarden: [...samen.map(({ weg }) => weg), 0] },
            { naam: woorden.blijvers, waarden: [...samen.map(({ blijvers }) => blijvers), daarna] },
          ],
          asY: woorden.as,
          schrijf: (x) => axisEuro(getal, x),
        },
        { breedte, hoogte: 300 },
        document,
      ).svg,
    [samen, daarna, woorden, getal],
  );
}

/** The picture, what a next leaver would do, and the scale that is left. */
export function Uitkomst({ antwoord, beheer }: UitkomstProps) {
  const { vertrek: woorden } = useTaal().t.geld;
  const make = useStapel(antwoord);
  const [, nogEen] = vertrekTabellen(antwoord);
  return (
    <>
      <Figuursectie
        titel={woorden.beeld}
        uitleg={antwoord.regel.grondslag === 'bijdrage' ? woorden.beeldBijdrage : woorden.beeldUitleg}
        make={make}
      />
      {nogEen.rijen.length > 0 && (
        <section className="sh-sectie">
          <Deelkop kop={woorden.nogEen} uitleg={woorden.nogEenUitleg} />
          <Kerntabel
            tabel={nogEen}
            bijschrift={woorden.nogEen}
            naam="deelnemer"
            zonder={['gemeente', ...(antwoord.schaal ? [] : ['te_klein'])]}
          />
        </section>
      )}
      <Schaal antwoord={antwoord} beheer={beheer} />
    </>
  );
}

/** Each participant, as wide as the page: it has a column for every year. */
export function Deelnemertabel({ antwoord, beheer }: UitkomstProps) {
  const { vertrek: woorden } = useTaal().t.geld;
  const [tabel] = vertrekTabellen(antwoord);
  return (
    <section className="sh-sectie">
      <Deelkop kop={woorden.tabel} uitleg={woorden.tabelUitleg} />
      <Kerntabel
        tabel={tabel}
        bijschrift={woorden.tabel}
        naam="deelnemer"
        zonder={['gemeente', 'inwoners', 'vertrekt', ...sameSource(antwoord.deelnemers)]}
        beelden={useBronbeeld()}
        volgorde={beheer.stand.volgorde}
        onVolgorde={(volgorde) => beheer.wijzig({ volgorde })}
      />
    </section>
  );
}

/** Whether those who stay are as many as places need. */
function Schaal({ antwoord: { schaal }, beheer: { stand, wijzig } }: UitkomstProps) {
  const { vertrek: woorden } = useTaal().t.geld;
  const { bezetting, weigering } = { ...begin, ...stand };
  return (
    <section className="sh-sectie">
      <Deelkop kop={woorden.schaal} />
      {schaal ? (
        <>
          <div className="sh-geld__velden sh-niet-drukken">
            <Getalveld
              label={woorden.bezetting}
              waarde={bezetting}
              heel={[1, 99]}
              onWaarde={(x) => wijzig({ bezetting: x })}
            />
            <Getalveld
              label={woorden.weigering}
              waarde={weigering}
              heel={[1, 99]}
              onWaarde={(x) => wijzig({ weigering: x })}
            />
          </div>
          <Schaalzinnen schaal={schaal} />
        </>
      ) : (
        <p className="sh-tekst">{woorden.schaalZonder}</p>
      )}
    </section>
  );
}

function Schaalzinnen({ schaal }: { readonly schaal: NonNullable<VertrekAntwoord['schaal']> }) {
  const { t, taal, getal } = useTaal();
  const { vertrek: woorden } = t.geld;
  const { clienten, nu, straks, alleen, minst, inwoners } = schaal;
  const genoeg = straks >= clienten;
  const eigen = nu >= clienten;
  return (
    <>
      <p className="sh-lead" role="status">
        {eigen
          ? (genoeg ? woorden.schaalGenoeg : woorden.schaalTeKlein)(getal.kort(nu), getal.kort(straks))
          : woorden.schaalAlTeKlein(getal.kort(nu))}
      </p>
      <p className="sh-tekst">
        {woorden.schaalZin(
          getal.procent(schaal.bezetting),
          getal.procent(schaal.weigering),
          getal.kort(clienten),
          getal.heel(schaal.plaatsen),
        )}{' '}
        {inwoners !== null && woorden.schaalInwoners(getal.heel(inwoners))}
      </p>
      {eigen && (
        <p className="sh-tekst">
          {alleen.length === 0 ? woorden.niemandAlleen : woorden.alleen(opsomming(taal, alleen))}{' '}
          {minst.length > 1 && woorden.minst(opsomming(taal, minst))}
        </p>
      )}
    </>
  );
}
