import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { Atlas } from '@samenhang/core';
import { isEigen } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { jaarVan, naamVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import { Skelet } from '../ui/Skelet.tsx';
import { Keuzeveld } from '../ui/velden/Keuzeveld.tsx';
import type { Blikken } from './kaarten/zicht.ts';
import type { Kant, Zijde } from './kant.ts';
import { mateVan, type Vergelijkbeeld } from './vergelijkbeeld.ts';

type Kanten = Readonly<Record<Zijde, Kant>>;

interface VergelijkkopProps {
  readonly kanten: Kanten;
  readonly atlassen: Readonly<Record<Zijde, Atlas>>;
  readonly jaren: readonly number[];
  readonly blikken: Blikken | undefined;
  readonly beeld: Vergelijkbeeld | undefined;
  /** Twice the same was chosen: there is nothing to say. */
  readonly isGelijk: boolean;
  readonly onKanten: (kanten: Kanten) => void;
}

/** The headline, what it means, and the choice of the two. */
export function Vergelijkkop(props: VergelijkkopProps) {
  const { t } = useTaal();
  const { blikken, beeld, kanten, isGelijk, onKanten } = props;
  return (
    <>
      <div className="sh-pagina__kop">
        <nav aria-label={t.gemeente.kruimelpad} className="sh-pad">
          <Koppeling to="/indelingen" search={jaarVan}>
            {t.indelingen.titel}
          </Koppeling>
          <span aria-hidden="true">›</span>
          <span aria-current="page">{t.vergelijking.titel}</span>
        </nav>
        <Heading level={1} className="sh-kopzin">
          {blikken && beeld ? <Kopzin blikken={blikken} beeld={beeld} /> : t.vergelijking.titel}
        </Heading>
        {blikken && beeld ? (
          <Uitkomst blikken={blikken} beeld={beeld} />
        ) : (
          blikken && !isGelijk && <Skelet regels={2} />
        )}
      </div>
      <fieldset className="sh-filters" aria-label={t.vergelijking.kiezen}>
        <Zijkeuze {...props} zijde="a" />
        <Zijkeuze {...props} zijde="b" />
        <Button purpose="secondary" onClick={() => onKanten({ a: kanten.b, b: kanten.a })}>
          {t.vergelijking.wissel}
        </Button>
      </fieldset>
    </>
  );
}

interface UitkomstProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
}

function Kopzin({ blikken: { a, b }, beeld }: UitkomstProps) {
  const { t } = useTaal();
  if (beeld.verplaatsingen.aantal === 0) return <>{t.vergelijking.kopGelijk(a.naam, b.naam)}</>;
  const { aantal, aantalGemeenten } = beeld.verplaatsingen;
  const mate = t.vergelijking.mate[mateVan(beeld.gelijkenis.ari ?? 0, aantal / aantalGemeenten)];
  return <>{t.vergelijking.kop(a.naam, b.naam, mate)}</>;
}

function Uitkomst({ blikken: { a, b }, beeld }: UitkomstProps) {
  const { t, getal } = useTaal();
  const { verplaatsingen, nesting } = beeld;
  const [van, naar] = [Math.min(a.atlas.jaar, b.atlas.jaar), Math.max(a.atlas.jaar, b.atlas.jaar)];
  const procent = (x: number | null) => getal.procent(x ?? Number.NaN);
  return (
    <>
      {verplaatsingen.aantal > 0 && (
        <Paragraph className="sh-lead">
          {t.vergelijking.verhuiszin(
            getal.heel(verplaatsingen.aantal),
            getal.heel(verplaatsingen.aantalGemeenten),
            getal.heel(verplaatsingen.inwoners),
          )}
        </Paragraph>
      )}
      <p className="sh-tekst sh-vergelijking__nesting">
        {t.vergelijking.nestingzin(a.naam, procent(nesting.aInB), b.naam)}{' '}
        {t.vergelijking.nestingzin(b.naam, procent(nesting.bInA), a.naam)}
      </p>
      {van !== naar && <p className="sh-noot">{t.vergelijking.gedragen(String(van), String(naar))}</p>}
    </>
  );
}

function Zijkeuze({ zijde, kanten, atlassen, jaren, onKanten }: VergelijkkopProps & { zijde: Zijde }) {
  const { t, taal } = useTaal();
  const kant = kanten[zijde];
  const welke = zijde === 'a' ? t.vergelijking.eersteKlein : t.vergelijking.tweedeKlein;
  const zet = (nieuw: Kant) => onKanten({ ...kanten, [zijde]: nieuw });
  return (
    <div className="sh-zijkeuze">
      <Keuzeveld
        label={zijde === 'a' ? t.vergelijking.eerste : t.vergelijking.tweede}
        waarde={kant.id}
        opties={[...atlassen[zijde].indelingen.values()].map((rij) => ({
          waarde: rij.indeling,
          tekst: naamVan(rij, taal),
        }))}
        onKies={(id) => zet({ ...kant, id })}
      />
      {!isEigen(kant.id) && (
        <Keuzeveld
          label={t.vergelijking.jaarVan(welke)}
          waarde={String(kant.jaar)}
          opties={[...jaren].reverse().map((jaar) => ({ waarde: String(jaar), tekst: String(jaar) }))}
          onKies={(jaar) => zet({ ...kant, jaar: Number(jaar) })}
        />
      )}
    </div>
  );
}
