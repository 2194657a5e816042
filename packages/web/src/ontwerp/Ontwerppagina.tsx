import { useState } from 'react';
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
import { useCijfers, useOntwerpbeeld } from './ontwerpbeeld.ts';
import { useVeldfouten, VeldfoutenContext } from './paneel/veldfouten.ts';
import { type Paneel, panelen } from './vraag/vraag.ts';

/** The redesign: put a question, watch the best map improve, and see what it means. */
export function Ontwerppagina() {
  const { t } = useTaal();
  const ontwerp = useOntwerpbeeld();
  const [weergave, setWeergave] = useState<Weergave>(0);
  const [geheugen] = useState(() => new Kleurgeheugen());
  const veldfouten = useVeldfouten();
  const { beeld, getoond, beheer } = ontwerp;
  const laag = weergave === 'vandaag' ? 0 : Math.min(weergave, (getoond?.lagen.length ?? 1) - 1);
  const cijfers = useCijfers(ontwerp, laag);
  const bladen = panelen.map((id) => ({
    id,
    titel: t.ontwerp.bladen[id],
    inhoud: <Blad id={id} {...{ ontwerp, cijfers, laag, geheugen }} />,
  }));
  useTitel(t.ontwerp.titel);
  if (beeld.fout)
    return (
      <div className="sh-smal">
        <Foutmelding fout={beeld.fout} opnieuw={beeld.opnieuw} />
      </div>
    );
  return (
    <VeldfoutenContext value={veldfouten}>
      <Werkbank<Paneel>
        kop={
          <>
            <Kop ontwerp={ontwerp} cijfers={cijfers} />
            <Bediening ontwerp={ontwerp} />
          </>
        }
        kaart={<Kaartdeel {...{ ontwerp, laag, geheugen, weergave }} onWeergave={setWeergave} />}
        cijfers={<Cijferstrook ontwerp={ontwerp} cijfers={cijfers} />}
        meldingen={<Meldingen ontwerp={ontwerp} cijfers={cijfers} />}
        bladen={bladen}
        blad={beheer.vraag.paneel ?? 'vraag'}
        onBlad={(paneel) => beheer.noteer({ paneel })}
        paneelnaam={t.ontwerp.paneel}
      />
    </VeldfoutenContext>
  );
}
