import { Button } from '@nl-design-system-candidate/button-react';
import { type Atlas, encodeKaart, singleRegio } from '@samenhang/core';
import { canonical } from '@samenhang/motor';
import { EigenGegevens } from '../../eigen/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { Openen } from '../openen/Openen.tsx';
import { beginOf } from '../tekenen/streek.ts';
import { todayChoices } from '../vraag/opgave.ts';
import { lockAll } from '../vraag/sloten.ts';
import { applyVoorinstelling, voorinstellingen } from './voorinstellingen.ts';

interface BeginProps {
  readonly atlas: Atlas;
  readonly ontwerp: Ontwerpbeeld;
}

/** What a design can begin from: a preset, a map of today, an earlier design, a file, or a table of one's own. */
export function Begin({ atlas, ontwerp }: BeginProps) {
  const { t } = useTaal();
  const { beheer, beeld } = ontwerp;
  const w = t.ontwerp.beginnen;
  const free = { vasteRegios: undefined, vasteGemeenten: undefined };
  return (
    <div className="sh-begin">
      <Voorinstellingen atlas={atlas} ontwerp={ontwerp} />
      <Vandaagkaart atlas={atlas} ontwerp={ontwerp} />
      <p className="sh-ontwerp__kop">{w.eerder}</p>
      <p>
        <Koppeling to="/mijn">{w.bewaard}</Koppeling>
      </p>
      <Openen beheer={beheer} />
      <p className="sh-ontwerp__kop">{w.eigen}</p>
      <EigenGegevens
        beeld={beeld}
        onErbij={(id) => beheer.wijzig({ vandaag: id, ...free })}
        onWeg={() => beheer.wijzig({ vandaag: undefined, ...free })}
      />
    </div>
  );
}

function Voorinstellingen({ atlas, ontwerp }: BeginProps) {
  const { t } = useTaal();
  const { beheer, gekozen, vandaag } = ontwerp;
  const w = t.ontwerp.beginnen;
  const bronnen = { atlas, vandaag, vraag: beheer.vraag, gekozen: [...(gekozen?.ids ?? [])] };
  return (
    <>
      <p className="sh-ontwerp__kop">{w.vragen}</p>
      <ul className="sh-begin__lijst">
        {voorinstellingen.map((welke) => {
          const wijziging = applyVoorinstelling(welke, bronnen);
          return (
            <li key={welke}>
              <button
                type="button"
                className="sh-tekstknop"
                aria-disabled={wijziging === undefined}
                onClick={() => wijziging && beheer.wijzig(wijziging)}
              >
                {w.voorinstellingen[welke]}
              </button>
              {wijziging === undefined && welke === 'buren' && (
                <span className="sh-zacht"> {w.kiesGemeente}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The map of an indeling of today as the design: free to draw on, or with all of it locked. */
function Vandaagkaart({ atlas, ontwerp: { beheer, vandaag } }: BeginProps) {
  const { t, taal } = useTaal();
  const w = t.ontwerp.beginnen;
  if (!vandaag) return null;
  const take = (vast: boolean) => {
    const labels = canonical(beginOf(singleRegio(vandaag.overdekking)));
    const kaart = encodeKaart(
      [labels],
      atlas.gemeenten.map(({ code }) => code),
    );
    beheer.teken(kaart, {
      vandaag: vandaag.indeling,
      laag2: undefined,
      vasteRegios: vast ? lockAll(vandaag).regios : undefined,
      vasteGemeenten: undefined,
    });
  };
  return (
    <>
      <p className="sh-ontwerp__kop">{w.vandaag}</p>
      <Keuzeveld
        label={w.indeling}
        waarde={vandaag.indeling}
        opties={todayChoices(atlas).flatMap(({ indeling }) => {
          const rij = atlas.indelingen.get(indeling);
          return rij ? [{ waarde: indeling, tekst: naamVan(rij, taal) }] : [];
        })}
        onKies={(id) => beheer.wijzig({ vandaag: id, vasteRegios: undefined, vasteGemeenten: undefined })}
      />
      <div className="sh-knoppen">
        <Button purpose="secondary" onClick={() => take(false)}>
          {w.neem}
        </Button>
        <Button purpose="secondary" onClick={() => take(true)}>
          {w.neemVast}
        </Button>
      </div>
    </>
  );
}
