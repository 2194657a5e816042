import { Button } from '@nl-design-system-candidate/button-react';
import type { Atlas, Ontwerpopgave } from '@samenhang/core';
import type { Labels } from '@samenhang/motor';
import { useState } from 'react';
import { stringifyStand } from '../../adres/index.ts';
import { merkVan, voegEigenToe } from '../../atlas/index.ts';
import { Bewaren } from '../../bewaard/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { Herkomst } from '../../indelingen/index.ts';
import { naamVan } from '../../keuze/index.ts';
import { Schermverschil } from '../../samenwerken/index.ts';
import { Koppeling } from '../../ui/Koppeling.tsx';
import { Uitvoerbalk } from '../../uitvoer/index.ts';
import { layerEditie, type Ontwerpcijfers } from '../beeld.ts';
import type { Kleurgeheugen } from '../kaart/kleurgeheugen.ts';
import type { Ontwerpbeeld } from '../ontwerpbeeld.ts';
import { maakBestanden } from '../uitvoer.ts';
import { writeVraag } from '../vraag/vraag.ts';
import { useSchermwerk } from './schermwerk.ts';

export interface OnderProps {
  readonly atlas: Atlas;
  readonly opgave: Ontwerpopgave;
  readonly ontwerp: Ontwerpbeeld;
  readonly lagen: readonly Labels[];
  readonly laag: number;
  readonly cijfers: Ontwerpcijfers;
  /** Colours of the map on the screen. */
  readonly geheugen: Kleurgeheugen;
}

/** The address with the year and the indelingen written out, so that a link keeps its question for good. */
function useAdres({ atlas, ontwerp: { gekozen, beheer } }: OnderProps): string {
  const vol = {
    ...beheer.vraag,
    jaar: atlas.jaar,
    indelingen: gekozen?.indelingen.map(({ rij }) => rij.indeling),
  };
  return `${location.origin}/ontwerp${stringifyStand({ ...writeVraag(vol) })}`;
}

/** How the figures were made, line by line. */
function useRecept({ atlas, opgave, ontwerp: { gekozen } }: OnderProps) {
  const { t, taal } = useTaal();
  return [
    { term: t.recept.jaar, tekst: String(atlas.jaar) },
    { term: t.ontwerp.receptWijze, tekst: t.ontwerp.receptWijzeTekst },
    {
      term: t.recept.bronnen,
      tekst: (gekozen?.indelingen ?? [])
        .map(({ rij, editie }) => `${naamVan(rij, taal)} (${t.indelingen.bases[editie.basis].toLowerCase()})`)
        .join('; '),
    },
    {
      term: t.ontwerp.receptVraag,
      tekst: (
        <>
          <code className="sh-formule">{JSON.stringify(opgave)}</code>
          <span>{t.ontwerp.receptVraagUitleg}</span>
        </>
      ),
    },
    { term: t.recept.formule, tekst: <code className="sh-formule">{t.ontwerp.formule}</code> },
    { term: t.indelingen.kleuren, tekst: t.indelingen.kleurenUitleg },
  ];
}

/** The proof and the data of a design, and the way to use it elsewhere. */
export function Onder(props: OnderProps) {
  const { atlas, opgave, ontwerp, lagen, laag, cijfers, geheugen } = props;
  const { t, getal } = useTaal();
  const adres = useAdres(props);
  const { beeld, bekend } = ontwerp;
  const aantal = getal.heel(cijfers.regios.length);
  const maak = () =>
    maakBestanden({
      atlas,
      vorm: beeld.kaart?.vorm,
      opgave: { ...opgave, tijd: ontwerp.beheer.vraag.tijd },
      lagen,
      laag,
      waarde: cijfers.waarde,
      bekend,
      adres,
      titel: `${t.ontwerp.eigenNaam(aantal)}, ${atlas.jaar}`,
      ondertitel: t.ontwerp.kop(aantal, getal.procent(cijfers.overeenstemming.overeenkomst)),
      geheugen,
      t,
      getal,
    });
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Bewaarknop {...props} />
      <Herkomst adres={adres} regels={useRecept(props)} />
      <Eigen
        atlas={atlas}
        labels={lagen[laag] ?? new Int32Array(0)}
        naam={t.ontwerp.eigenNaam(aantal)}
        indelingen={(opgave.lagen[laag]?.indelingen ?? []).map(({ indeling }) => indeling)}
        sleutel={`${ontwerp.beheer.vraag.kaart} ${laag}`}
      />
      <Uitvoerbalk adres={adres} naam={`samenhang-ontwerp-${atlas.jaar}`} maak={maak} />
    </section>
  );
}

/** Keeps the design with one's own on the server. */
function Bewaarknop(props: OnderProps) {
  const { atlas, cijfers } = props;
  const { t, getal } = useTaal();
  const werk = useSchermwerk(props);
  return (
    <Bewaren
      soort="ontwerp"
      key={props.ontwerp.beheer.vraag.kaart}
      naam={`${t.ontwerp.eigenNaam(getal.heel(cijfers.regios.length))}, ${atlas.jaar}`}
      maak={werk.maak}
      onHunne={(inhoud) => void werk.onToon(inhoud)}
      verschil={(inhoud, naam) => <Schermverschil {...{ inhoud, naam, werk }} />}
    />
  );
}

interface EigenProps {
  readonly atlas: Atlas;
  readonly labels: Labels;
  readonly naam: string;
  /** Those that the design is to agree with, and so the ones that it would take the place of. */
  readonly indelingen: readonly string[];
  /** Another one for another map. */
  readonly sleutel: string;
}

/** Lets the design take part as somebody's own indeling. */
function Eigen({ atlas, labels, naam, indelingen, sleutel }: EigenProps) {
  const { t } = useTaal();
  const [klaar, setKlaar] = useState<{ readonly sleutel: string; readonly id: string }>();
  const take = async () => {
    const { regios } = layerEditie(atlas, labels);
    const rijen = atlas.gemeenten.map(({ code }, g) => ({
      rij: g + 1,
      gemeente: code,
      regio: regios[labels[g] ?? -1]?.naam ?? '',
      aandeel: null,
    }));
    const merk = merkVan(new TextEncoder().encode(JSON.stringify(rijen)), naam);
    const id = await voegEigenToe(naam, {
      merk,
      soort: 'tabel',
      rijen,
      lezing: undefined,
      bytes: undefined,
      overgeslagen: [],
    });
    setKlaar({ sleutel, id });
  };
  return (
    <div className="sh-ontwerp__eigenknop sh-niet-drukken">
      {klaar?.sleutel === sleutel ? (
        <p role="status" className="sh-knoppen">
          {t.ontwerp.eigenKlaar}
          <Koppeling to="/congruentie" search={{ jaar: atlas.jaar }}>
            {t.ontwerp.naarLaboratorium}
          </Koppeling>
          <Koppeling
            to="/route/versnippering"
            search={{ jaar: atlas.jaar, door: klaar.id, zonder: [...indelingen] }}
          >
            {t.ontwerp.naarTafels}
          </Koppeling>
        </p>
      ) : (
        <>
          <Button purpose="secondary" onClick={() => void take()}>
            {t.ontwerp.eigen}
          </Button>
          <span className="sh-zacht">{t.ontwerp.eigenUitleg}</span>
        </>
      )}
    </div>
  );
}
