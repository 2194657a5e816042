import { drawGrafiekprent, prentbreedte } from '@samenhang/beeld';
import { naastTabel, overgangTabellen } from '@samenhang/core/geld';
import { tellAannames, tellTrekkingen } from '@samenhang/taal';
import { useTaal } from '../../i18n/taal.tsx';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { type Kolom, Tabel } from '../../ui/Tabel.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { csvVan, toPng, Uitvoerbalk, werkmapVan } from '../../uitvoer/index.ts';
import type { Eigenbeheer } from './eigen.ts';
import { addressOf, type DeelProps, type NaastProps, namesOf } from './kijk.ts';
import { Scenariobewaren } from './Scenariobewaren.tsx';
import { makeWaaier } from './Waaiers.tsx';

export interface SlotProps extends NaastProps {
  readonly eigen: Eigenbeheer;
}

/** Every assumption with its source, the formulas, and the way to keep it and take it all along. */
export function Slot({ antwoord, gemeente, jaar, beheer, reeks, naast, eigen }: SlotProps) {
  const { t, taal, getal } = useTaal();
  const { scherm: woorden } = t.geld;
  const adres = addressOf({ gemeente, jaar, beheer });
  const draw = () =>
    drawGrafiekprent({
      titel: `${gemeente.naam}, ${antwoord.van}–${antwoord.tot}`,
      ondertitel: antwoord.naam,
      grafieken: [
        { titel: '', svg: makeWaaier(antwoord, gemeente.code, jaar, { t, getal, breedte: prentbreedte }) },
      ],
      bron: t.acties.prentBron(adres),
    });
  return (
    <section className="sh-sectie sh-sectie--slot sh-niet-drukken" aria-label={t.acties.titel}>
      <Uitklap titel={t.recept.titel} className="sh-recept">
        <Aannames antwoord={antwoord} />
        <ul>
          {antwoord.formules.map((formule) => (
            <li key={formule}>
              <code className="sh-formule">{formule}</code>
            </li>
          ))}
        </ul>
        {tellTrekkingen(antwoord, { t, taal }).map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        <p>{woorden.kanNiet}</p>
      </Uitklap>
      <Verder code={gemeente.code} />
      <Scenariobewaren reeks={reeks} eigen={eigen} beheer={beheer} gemeente={gemeente} jaar={jaar} />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-geld-${gemeente.code}-${jaar}`}
        soorten={['csv', 'xlsx', 'json', 'svg', 'png']}
        maak={() => ({
          csv: () => csvVan(overgangTabellen(antwoord)[0]),
          xlsx: () =>
            werkmapVan(
              ...overgangTabellen(antwoord),
              ...(naast?.ok ? [naastTabel({ ...naast.antwoord, namen: namesOf(reeks) })] : []),
            ),
          json: () => ({ type: 'application/json', inhoud: `${JSON.stringify(antwoord, null, 2)}\n` }),
          svg: () => ({ type: 'image/svg+xml', inhoud: draw() }),
          png: async () => ({ type: 'image/png', inhoud: await toPng(draw()) }),
        })}
      />
    </section>
  );
}

/** The other pages on money. */
function Verder({ code }: { readonly code: string }) {
  const { scherm: woorden } = useTaal().t.geld;
  return (
    <ul className="sh-niet-drukken">
      <li>
        <Koppeling to="/geld/samen" search={{ gemeente: code }}>
          {woorden.naarSamen}
        </Koppeling>
      </li>
      <li>
        <Koppeling to="/geld/spreiding" search={{}}>
          {woorden.naarSpreiding}
        </Koppeling>
      </li>
      <li>
        <Koppeling to="/geld/uitkeringen" search={{}}>
          {woorden.naarUitkeringen}
        </Koppeling>
      </li>
    </ul>
  );
}

type Aanname = ReturnType<typeof tellAannames>[number];

/** Every assumption in words, with its unit and its source. */
function Aannames({ antwoord }: Pick<DeelProps, 'antwoord'>) {
  const { t, taal } = useTaal();
  const { scherm: woorden } = t.geld;
  const kolommen: readonly Kolom<Aanname>[] = [
    { id: 'naam', kop: woorden.aanname, isNaam: true, cel: ({ naam }) => naam },
    { id: 'waarde', kop: woorden.waarde, getal: true, cel: ({ waarde }) => waarde },
    { id: 'bereik', kop: woorden.bereikKop, getal: true, cel: ({ bereik }) => bereik || '–' },
    { id: 'bron', kop: woorden.bronVeld, cel: ({ bron }) => bron },
  ];
  return (
    <Tabel
      bijschrift={woorden.aannamesKop}
      kolommen={kolommen}
      rijen={tellAannames(antwoord, { t, taal })}
      sleutel={({ veld }) => veld}
      className="sh-tabel--stapel sh-tabel--alles"
    />
  );
}
