import { drawGrafiekprent, drawStroom } from '@samenhang/beeld';
import { indexOfGemeente, vergelijkTabellen } from '@samenhang/core';
import { regiosVan } from '@samenhang/motor';
import type { Catalogus } from '@samenhang/taal';
import { stringifyStand } from '../adres/index.ts';
import { isEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { Herkomst } from '../indelingen/index.ts';
import { Melding } from '../ui/Melding.tsx';
import { type Bestanden, csvVan, requireVorm, toGeoJson, toPng, Uitvoerbalk } from '../uitvoer/index.ts';
import { Kaartuitvoer } from './kaarten/Kaartuitvoer.tsx';
import { type Blik, type Blikken, regionaam } from './kaarten/zicht.ts';
import { type Kant, schrijfKanten, type Zijde } from './kant.ts';
import type { Vergelijkbeeld } from './vergelijkbeeld.ts';

interface VergelijkonderProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
  readonly kanten: Readonly<Record<Zijde, Kant>>;
  /** Colour of each regio of a. */
  readonly tinten: readonly string[];
}

/** Names of the regio's in which a gemeente lies. */
function regiosBij(blik: Blik, code: string): string {
  const index = indexOfGemeente(blik.atlas, code) ?? -1;
  return [...regiosVan(blik.indeling.editie.overdekking, index)].map((r) => regionaam(blik, r)).join('; ');
}

/** The diagram as a file of its own. */
function diagram({ blikken, beeld, tinten }: VergelijkonderProps, adres: string, t: Catalogus): string {
  const svg = drawStroom({ ...beeld, naamVan: (zijde, regio) => regionaam(blikken[zijde], regio), tinten });
  return drawGrafiekprent({
    titel: t.vergelijking.stroom,
    ondertitel: t.vergelijking.stroomUitleg(blikken.a.naam, blikken.b.naam),
    grafieken: [{ titel: '', svg }],
    bron: t.acties.prentBron(adres),
  });
}

function maakBestanden(props: VergelijkonderProps, adres: string, t: Catalogus): Bestanden {
  const { blikken, beeld } = props;
  const { a, b } = blikken;
  const later = a.atlas.jaar >= b.atlas.jaar ? a : b;
  return {
    csv: () => csvVan(vergelijkTabellen(beeld)[0]),
    json: () => ({
      type: 'application/json',
      inhoud: `${JSON.stringify(
        {
          link: adres,
          ...beeld,
        },
        null,
        2,
      )}\n`,
    }),
    geojson: () => ({
      type: 'application/geo+json',
      inhoud: toGeoJson(
        requireVorm(later.kaart?.vorm).vlakken,
        (code) => ({
          code,
          naam: later.atlas.gemeenten[indexOfGemeente(later.atlas, code) ?? -1]?.naam ?? code,
          a: regiosBij(a, code),
          b: regiosBij(b, code),
        }),
        { samenhang: { link: adres } },
      ),
    }),
    svg: () => ({ type: 'image/svg+xml', inhoud: diagram(props, adres, t) }),
    png: async () => ({ type: 'image/png', inhoud: await toPng(diagram(props, adres, t)) }),
  };
}

/** The proof and the data of a comparison. */
export function Vergelijkonder(props: VergelijkonderProps) {
  const { t, taal } = useTaal();
  const { blikken, kanten } = props;
  const { a, b, jaar } = schrijfKanten(kanten.a, kanten.b);
  const adres = `${location.origin}/indelingen/vergelijk${stringifyStand({ a, b, jaar, ...(taal === 'en' ? { taal } : {}) })}`;
  const eigen = [blikken.a, blikken.b].filter(({ indeling }) => isEigen(indeling.rij.indeling));
  const bronVan = ({ indeling: { editie }, atlas }: Blik) =>
    isEigen(editie.indeling)
      ? [t.vergelijking.eigenBron(editie.bron, String(atlas.jaar)), editie.wijze].filter(Boolean).join('; ')
      : `${atlas.jaar}, ${t.indelingen.bases[editie.basis].toLowerCase()}: ${editie.bron} (${editie.licentie})`;
  const api = `/api/v1/vergelijkingen?a=${kanten.a.id}&b=${kanten.b.id}&jaar=${kanten.a.jaar}&jaarB=${kanten.b.jaar}`;
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      {eigen.length > 0 && (
        <Melding>
          {t.vergelijking.eigenLink(eigen.map(({ indeling }) => indeling.rij.naam).join(', '))}
        </Melding>
      )}
      <Herkomst
        adres={adres}
        regels={[
          { term: t.vergelijking.eerste, tekst: bronVan(blikken.a) },
          { term: t.vergelijking.tweede, tekst: bronVan(blikken.b) },
          { term: t.recept.formule, tekst: <code className="sh-formule">{t.vergelijking.formule}</code> },
          { term: t.vergelijking.volgorde, tekst: t.vergelijking.volgordeUitleg },
          { term: t.indelingen.kleuren, tekst: t.indelingen.kleurenUitleg },
        ]}
      />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-${a}-${b}`.replaceAll('@', '-')}
        maak={() => maakBestanden(props, adres, t)}
        vanServer={eigen.length > 0 ? [] : [{ naam: 'Excel', href: `${api}&formaat=xlsx` }]}
      />
      <Kaartuitvoer blikken={blikken} adres={adres} />
    </section>
  );
}
