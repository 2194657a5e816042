import type { Labels } from '@samenhang/motor';
import { useDeferredValue, useMemo, useState } from 'react';
import { Foutmelding } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { useTitel } from '../ui/titel.ts';
import { Werkbank } from '../werkbank/index.ts';
import { Bediening } from './Bediening.tsx';
import { Blad } from './bladen/Blad.tsx';
import { Cijferstrook } from './bladen/Cijferstrook.tsx';
import { Kaartdeel, type Weergave } from './kaart/Kaartdeel.tsx';
import { Kleurgeheugen } from './kaart/kleurgeheugen.ts';
import { Kop, Meldingen } from './Opening.tsx';
import { type Ontwerpbeeld, useCijfers, useOntwerpbeeld } from './ontwerpbeeld.ts';
import { useVeldfouten, VeldfoutenContext } from './paneel/veldfouten.ts';
import { useBreuken } from './tekenen/breukbeeld.tsx';
import { useTekenen } from './tekenen/tekenen.ts';
import { type Paneel, panelen } from './vraag/vraag.ts';

/** The redesign: put a question, watch the best map improve or draw one, and see what it means. */
export function Ontwerppagina() {
  const { t } = useTaal();
  const geheel = useOntwerpbeeld();
  const veldfouten = useVeldfouten();
  const { beeld } = geheel;
  useTitel(t.ontwerp.titel);
  if (beeld.fout)
    return (
      <div className="sh-smal">
        <Foutmelding fout={beeld.fout} opnieuw={beeld.opnieuw} />
      </div>
    );
  return (
    <VeldfoutenContext value={veldfouten}>
      <Kamer geheel={geheel} />
    </VeldfoutenContext>
  );
}

/** What the room shows: the design with what the hand is doing to it, its figures, and what falls apart. */
function useKamer(geheel: Ontwerpbeeld) {
  const [weergave, setWeergave] = useState<Weergave>(0);
  const [geheugen] = useState(() => new Kleurgeheugen());
  const laag = weergave === 'vandaag' ? 0 : Math.min(weergave, (geheel.getoond?.lagen.length ?? 1) - 1);
  const tekenen = useTekenen(geheel, laag);
  const ontwerp = useMemo(() => ({ ...geheel, getoond: tekenen.getoond }), [geheel, tekenen.getoond]);
  const [voorbeeld, setVoorbeeld] = useState<Labels>();
  // A proposal that is pointed at is on the map and in its figures, and moves nothing else.
  const opKaart = useMemo(
    (): Ontwerpbeeld =>
      voorbeeld ? { ...ontwerp, getoond: { lagen: [voorbeeld], vanwaar: 'getekend' } } : ontwerp,
    [voorbeeld, ontwerp],
  );
  // As long as there is no design, the figures are those of the map that is seen: today.
  const gezien = useMemo(
    (): Ontwerpbeeld =>
      opKaart.getoond || !tekenen.labels || opKaart.opgave?.lagen.length !== 1
        ? opKaart
        : { ...opKaart, getoond: { lagen: [tekenen.labels], vanwaar: 'getekend' } },
    [opKaart, tekenen.labels],
  );
  const inBeeld = useCijfers(gezien, laag);
  const cijfers = useCijfers(ontwerp, laag);
  const breuk = useBreuken({ ontwerp, tekenen, cijfers, laag });
  return {
    ontwerp,
    opKaart,
    inBeeld,
    tekenen,
    cijfers,
    laag,
    geheugen,
    breuk,
    weergave,
    setWeergave,
    setVoorbeeld,
  };
}

function Kamer({ geheel }: { readonly geheel: Ontwerpbeeld }) {
  const { t } = useTaal();
  const kamer = useKamer(geheel);
  const { ontwerp, opKaart, tekenen, cijfers, laag, geheugen, breuk } = kamer;
  const { beheer } = ontwerp;
  // The tabs follow the hand: what it draws, and the figures in view, come first.
  const rustig = useDeferredValue(useMemo(() => ({ ontwerp, cijfers, laag }), [ontwerp, cijfers, laag]));
  return (
    <Werkbank<Paneel>
      kop={
        <>
          <Kop ontwerp={ontwerp} cijfers={cijfers} />
          <Bediening ontwerp={ontwerp} />
        </>
      }
      kaart={
        <Kaartdeel
          {...{ tekenen, laag, geheugen }}
          ontwerp={opKaart}
          weergave={kamer.weergave}
          los={breuk.los}
          naar={breuk.naar}
          onWeergave={kamer.setWeergave}
        />
      }
      cijfers={
        <Cijferstrook ontwerp={opKaart} cijfers={kamer.inBeeld} isVandaag={opKaart.getoond === undefined} />
      }
      meldingen={
        <>
          <Meldingen ontwerp={ontwerp} cijfers={cijfers} />
          {breuk.lijst}
        </>
      }
      bladen={panelen.map((id) => ({
        id,
        titel: t.ontwerp.bladen[id],
        inhoud: <Blad id={id} {...rustig} geheugen={geheugen} onVoorbeeld={kamer.setVoorbeeld} />,
      }))}
      blad={beheer.vraag.paneel ?? 'vraag'}
      onBlad={(paneel) => beheer.noteer({ paneel })}
      paneelnaam={t.ontwerp.paneel}
    />
  );
}
