import { Button } from '@nl-design-system-candidate/button-react';
import { type Atlas, type Editie, indexOfGemeente } from '@samenhang/core';
import { ledenVan } from '@samenhang/motor';
import { useState } from 'react';
import { Zoekveld } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Term } from '../../ui/Term.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Schuif } from '../../ui/velden/Schuif.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { todayChoices } from '../vraag/opgave.ts';
import { geenSloten, lockAll, type Sloten, toggleGemeente, toggleRegio } from '../vraag/sloten.ts';
import type { Vraag } from '../vraag/vraag.ts';
import type { Vraagbeheer } from '../vraag/vraagbeheer.ts';
import { Deeltitel, Weghaallijst } from './Velden.tsx';

/** The locks of a question. */
export function slotenVan({ vasteRegios = [], vasteGemeenten = [] }: Vraag): Sloten {
  return { regios: vasteRegios, gemeenten: vasteGemeenten };
}

/** Writes locks into the question, with the indeling that they are of. */
export function writeSloten({ wijzig }: Vraagbeheer, vandaag: Editie, { regios, gemeenten }: Sloten): void {
  wijzig({ vandaag: vandaag.indeling, vasteRegios: regios, vasteGemeenten: gemeenten });
}

interface VastProps {
  readonly atlas: Atlas;
  readonly ontwerp: Ontwerpbeeld;
}

/** What stays as it is today: whole regio's or single gemeenten, from a list; on the map it can be done too. */
export function Vast({ atlas, ontwerp }: VastProps) {
  const { t, taal, getal } = useTaal();
  const { beheer, vandaag } = ontwerp;
  if (!vandaag) return null;
  const sloten = slotenVan(beheer.vraag);
  const write = (nieuw: Sloten) => writeSloten(beheer, vandaag, nieuw);
  const aantal = sloten.regios.length + sloten.gemeenten.length;
  return (
    <Uitklap titel={<Deeltitel titel={t.ontwerp.vast} stand={getal.heel(aantal)} />}>
      <p>
        {t.ontwerp.vastUitleg} <Term begrip="vast">{t.ontwerp.vastTerm}</Term>
      </p>
      <Keuzeveld
        label={t.ontwerp.vandaag}
        waarde={vandaag.indeling}
        opties={todayChoices(atlas).flatMap(({ indeling }) => {
          const rij = atlas.indelingen.get(indeling);
          return rij ? [{ waarde: indeling, tekst: naamVan(rij, taal) }] : [];
        })}
        onKies={(id) => beheer.wijzig({ vandaag: id, vasteRegios: undefined, vasteGemeenten: undefined })}
      />
      <p role="status">
        {aantal === 0
          ? t.ontwerp.vastNiets
          : t.ontwerp.vastStand(getal.heel(sloten.regios.length), getal.heel(sloten.gemeenten.length))}
      </p>
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => write(lockAll(vandaag))}>
          {t.ontwerp.allesVast}
        </Button>
        <Button purpose="secondary" onClick={() => write(geenSloten)}>
          {t.ontwerp.allesLos}
        </Button>
      </div>
      <Schuif label={t.ontwerp.vastLijst} hoog>
        <div className="sh-ontwerp__regios">
          {vandaag.regios.map(({ code, naam }, r) => (
            <Vinkje
              key={code}
              label={`${naam || code} (${getal.heel(ledenVan(vandaag.overdekking, r).length)})`}
              aan={sloten.regios.includes(code)}
              onWissel={() => write(toggleRegio(atlas, vandaag, sloten, r))}
            />
          ))}
        </div>
      </Schuif>
      <VasteGemeenten atlas={atlas} vandaag={vandaag} sloten={sloten} onSloten={write} />
    </Uitklap>
  );
}

interface VasteGemeentenProps {
  readonly atlas: Atlas;
  readonly vandaag: Editie;
  readonly sloten: Sloten;
  readonly onSloten: (sloten: Sloten) => void;
}

function VasteGemeenten({ atlas, vandaag, sloten, onSloten }: VasteGemeentenProps) {
  const { t } = useTaal();
  const [kanNiet, setKanNiet] = useState<string>();
  const naam = (code: string) => atlas.gemeenten[indexOfGemeente(atlas, code) ?? -1]?.naam ?? code;
  return (
    <>
      <Zoekveld
        atlas={atlas}
        label={t.ontwerp.vasteGemeente}
        onKies={(code) => {
          if (sloten.gemeenten.includes(code)) return;
          const nieuw = toggleGemeente(atlas, vandaag, sloten, indexOfGemeente(atlas, code) ?? -1);
          setKanNiet(nieuw === sloten ? naam(code) : undefined);
          if (nieuw !== sloten) onSloten(nieuw);
        }}
      />
      <p role="status" className="sh-veldfout">
        {kanNiet !== undefined && t.ontwerp.nietVast(kanNiet)}
      </p>
      <Weghaallijst
        regels={sloten.gemeenten.map((code) => ({ sleutel: code, tekst: naam(code) }))}
        onWeg={(code) => onSloten({ ...sloten, gemeenten: sloten.gemeenten.filter((g) => g !== code) })}
      />
    </>
  );
}
