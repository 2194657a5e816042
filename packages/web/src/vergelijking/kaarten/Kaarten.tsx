import { Heading } from '@nl-design-system-candidate/heading-react';
import { colourRegios } from '@samenhang/beeld';
import { regiosVan } from '@samenhang/motor';
import { useMemo } from 'react';
import { useTaal } from '../../i18n/taal.tsx';
import { Regiokaart } from '../../indelingen/index.ts';
import { Traag } from '../../ui/Skelet.tsx';
import type { Zijde } from '../kant.ts';
import type { Vergelijkbeeld } from '../vergelijkbeeld.ts';
import { type Aandacht, type Blikken, codesBij, regionaam } from './zicht.ts';

interface KaartenProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld | undefined;
  readonly aandacht: Aandacht | undefined;
  readonly onAandacht: (aandacht: Aandacht | undefined) => void;
  readonly onKies: (zijde: Zijde, regio: number) => void;
}

/** Both maps; what is pointed at on the one is outlined on both. */
export function Kaarten(props: KaartenProps) {
  const { t } = useTaal();
  const { blikken, beeld, aandacht } = props;
  const aangewezen = useMemo(() => codesBij(blikken, aandacht), [blikken, aandacht]);
  return (
    <section className="sh-sectie sh-sectie--lang sh-vergelijking__kaarten">
      <Heading level={2}>{t.vergelijking.kaarten}</Heading>
      <p className="sh-tekst sh-niet-drukken sh-vergelijking__uitleg">{t.vergelijking.kaartenUitleg}</p>
      <p className="sh-regioverdeling" role="status">
        {beeld && <Verdeling blikken={blikken} beeld={beeld} aandacht={aandacht} />}
      </p>
      <div className="sh-tweekaarten">
        {(['a', 'b'] as const).map((zijde) => (
          <Zijkaart key={zijde} {...props} zijde={zijde} aangewezen={aangewezen} />
        ))}
      </div>
    </section>
  );
}

interface ZijkaartProps extends KaartenProps {
  readonly zijde: Zijde;
  readonly aangewezen: ReadonlySet<string> | undefined;
}

function Zijkaart({ blikken, zijde, aangewezen, onAandacht, onKies }: ZijkaartProps) {
  const { t } = useTaal();
  const { atlas, kaart, indeling, naam } = blikken[zijde];
  const { editie } = indeling;
  const kleuring = useMemo(
    () => (kaart ? colourRegios(atlas, editie, kaart.vorm, zijde) : undefined),
    [atlas, editie, kaart, zijde],
  );
  const regioVan = (g: number) => regiosVan(editie.overdekking, g)[0];
  const label = t.indelingen.kaartLabel(naam, String(atlas.jaar));
  return (
    <figure className="sh-zijkaart">
      <figcaption className="sh-zijkaart__titel">{label}</figcaption>
      {kaart && kleuring ? (
        <Regiokaart
          atlas={atlas}
          kaart={kaart}
          editie={editie}
          kleuring={kleuring}
          label={label}
          aangewezen={aangewezen}
          openTekst={t.indelingen.tikNogmaals}
          onAandacht={(g) => {
            const regio = g === undefined || g < 0 ? undefined : regioVan(g);
            onAandacht(regio === undefined ? undefined : { zijde, regio });
          }}
          onKies={(g) => onKies(zijde, regioVan(g) ?? -1)}
        />
      ) : (
        <div className="sh-kaart sh-kaart--leeg">
          <Traag />
        </div>
      )}
    </figure>
  );
}

/** Over which regio's of the other side the regio that is pointed at is spread. */
function Verdeling({
  blikken,
  beeld,
  aandacht,
}: Pick<KaartenProps, 'blikken' | 'aandacht'> & { beeld: Vergelijkbeeld }) {
  const { t, getal } = useTaal();
  if (!aandacht || 'gemeente' in aandacht) return <>{t.vergelijking.wijsAan}</>;
  const { zijde, regio } = aandacht;
  const ander: Zijde = zijde === 'a' ? 'b' : 'a';
  const delen = beeld.kruistabel
    .filter((cel) => cel[zijde] === regio)
    .sort((x, y) => y.gemeenten - x.gemeenten)
    .map((cel) => `${regionaam(blikken[ander], cel[ander])} (${getal.heel(cel.gemeenten)})`);
  return (
    <>
      <strong>{regionaam(blikken[zijde], regio)}</strong>
      {` ${t.vergelijking.verdeeld(blikken[ander].naam, delen.join(', '))}`}
    </>
  );
}
