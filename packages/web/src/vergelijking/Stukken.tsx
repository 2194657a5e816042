import { Heading } from '@nl-design-system-candidate/heading-react';
import { Fragment } from 'react';
import { useTaal } from '../i18n/taal.tsx';
import { jaarVan } from '../keuze/index.ts';
import { Koppeling } from '../ui/Koppeling.tsx';
import type { Aandacht, Blikken } from './kaarten/zicht.ts';
import { type Stuk, stukkenVan, type Vergelijkbeeld } from './vergelijkbeeld.ts';

interface StukkenProps {
  readonly blikken: Blikken;
  readonly beeld: Vergelijkbeeld;
  readonly onAandacht: (aandacht: Aandacht | undefined) => void;
}

/** More than these nobody reads; the table of moves has them all. */
const hoogstens = 12;
const namenPerStuk = 6;

/** The pieces that do not fit, each as a sentence. */
export function Stukken({ blikken, beeld, onAandacht }: StukkenProps) {
  const { t } = useTaal();
  const stukken = stukkenVan(beeld.verplaatsingen.lijst);
  return (
    <section className="sh-sectie sh-sectie--lang">
      <Heading level={2}>{t.vergelijking.stukken}</Heading>
      <p className="sh-tekst">
        {stukken.length === 0 ? t.vergelijking.geenStukken : t.vergelijking.stukkenUitleg}
      </p>
      <ul className="sh-stukken">
        {stukken.slice(0, hoogstens).map((stuk) => (
          <li key={`${stuk.van}>${stuk.doel}`}>
            <Stukzin stuk={stuk} blikken={blikken} onAandacht={onAandacht} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StukzinProps extends Omit<StukkenProps, 'beeld'> {
  readonly stuk: Stuk;
}

function Stukzin({ stuk, blikken: { a, b }, onAandacht }: StukzinProps) {
  const { t, getal } = useTaal();
  const { gemeenten, van, doel, inwoners } = stuk;
  const [eerste] = gemeenten;
  const slot =
    gemeenten.length === 1 && eerste
      ? t.vergelijking.metBuren(getal.heel(eerste.buren.inBeide), getal.heel(eerste.buren.aantal))
      : t.vergelijking.metInwoners(getal.heel(inwoners));
  const zin = gemeenten.length === 1 ? t.vergelijking.stukEen : t.vergelijking.stukMeer;
  return (
    <>
      <Namen stuk={stuk} onAandacht={onAandacht} />
      {zin(a.naam, van, b.naam, doel)}
      {slot}
    </>
  );
}

function Namen({ stuk: { gemeenten }, onAandacht }: Pick<StukzinProps, 'stuk' | 'onAandacht'>) {
  const { t, getal } = useTaal();
  const getoond = gemeenten.slice(0, namenPerStuk);
  const rest = gemeenten.length - getoond.length;
  return getoond.map(({ gemeente: { code, naam } }, i) => {
    const laatste = i === getoond.length - 1 && rest === 0;
    return (
      <Fragment key={code}>
        {i > 0 && (laatste ? t.vergelijking.en : ', ')}
        <Koppeling
          to="/gemeente/$code"
          params={{ code }}
          search={jaarVan}
          preload={false}
          onPointerEnter={() => onAandacht({ gemeente: code })}
          onPointerLeave={() => onAandacht(undefined)}
          onFocus={() => onAandacht({ gemeente: code })}
          onBlur={() => onAandacht(undefined)}
        >
          {naam}
        </Koppeling>
        {i === getoond.length - 1 && rest > 0 && t.vergelijking.enMeer(getal.heel(rest))}
      </Fragment>
    );
  });
}
