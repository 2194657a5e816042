import {
  type BIJDRAGEMATEN,
  presentSleutels,
  type SleutelAntwoord,
  sleutelTabel,
} from '@samenhang/core/geld';
import { describeSleutelfout } from '@samenhang/taal';
import { useMemo } from 'react';
import { stringifyStand } from '../../adres/index.ts';
import { Onderweg } from '../../atlas/index.ts';
import { useTaal } from '../../i18n/taal.tsx';
import { type Standbeheer, useStand } from '../../keuze/index.ts';
import { useTitel } from '../../ui/titel.ts';
import { Getalveld } from '../Getalveld.tsx';
import { Deelnemerblad } from '../invoer/Deelnemerblad.tsx';
import { Deelnemerkiezer } from '../invoer/Deelnemerkiezer.tsx';
import { type Deelnemerbeeld, useDeelnemers } from '../invoer/deelnemers.ts';
import { Gewichtvelden } from '../invoer/Gewichtvelden.tsx';
import { readGewichten, writeGewichten } from '../invoer/gewichten.ts';
import { Formules } from '../uitkomst/Formules.tsx';
import { Slotblad } from '../uitkomst/Slotblad.tsx';
import { Uitgangspunten } from '../uitkomst/Uitgangspunten.tsx';
import { parseSleuteladres, type Sleuteladres } from './adres.ts';
import { Opening, saySleutel } from './Opening.tsx';
import { Beeld, Deelnemertabel, useVerschuiving } from './Uitkomst.tsx';
import { Voorbeelden } from './Voorbeelden.tsx';

/** What another contribution key does to each participant of a regeling. */
export function Sleutelpagina() {
  const { t } = useTaal();
  useTitel(t.geld.sleutels.titel);
  const beheer = useStand(parseSleuteladres);
  const { beeld, fout, opnieuw } = useDeelnemers(beheer.stand);
  if (fout || !beeld) return <Onderweg fout={fout} opnieuw={opnieuw} />;
  return <Blad beeld={beeld} beheer={beheer} />;
}

interface BladProps {
  readonly beeld: Deelnemerbeeld;
  readonly beheer: Standbeheer<Sleuteladres>;
}

function Blad({ beeld, beheer }: BladProps) {
  const spraak = useTaal();
  const { sleutels: woorden } = spraak.t.geld;
  const { stand, wijzig } = beheer;
  const { sleutel, hoogstens } = stand;
  const { deelnemers } = beeld;
  const uitkomst = useMemo(
    () => presentSleutels({ deelnemers, sleutel: readGewichten(sleutel, MATEN), hoogstens }),
    [deelnemers, sleutel, hoogstens],
  );
  return (
    <Deelnemerblad
      titel={woorden.titel}
      beeld={beeld}
      keuze={stand}
      velden={['budget', 'inwoners', 'gebruik']}
      onKeuze={(keuze) => wijzig(keuze)}
      opening={
        uitkomst.ok ? <Opening antwoord={uitkomst.antwoord} /> : describeSleutelfout(uitkomst.fout, spraak)
      }
      hefbomen={<Hefbomen beeld={beeld} beheer={beheer} />}
      uitkomst={uitkomst.ok && <Beeld antwoord={uitkomst.antwoord} />}
    >
      {uitkomst.ok && <Deelnemertabel antwoord={uitkomst.antwoord} beheer={beheer} />}
      <Voorbeelden sleutels={beeld.sleutels} />
      {uitkomst.ok && <Slot antwoord={uitkomst.antwoord} beeld={beeld} beheer={beheer} />}
    </Deelnemerblad>
  );
}

/** What the page begins with stands first: by inhabitants. */
const MATEN = ['inwoners', 'gebruik', 'gelijk'] as const satisfies readonly (typeof BIJDRAGEMATEN)[number][];

function Hefbomen({ beeld, beheer: { stand, wijzig } }: BladProps) {
  const { sleutels: woorden } = useTaal().t.geld;
  return (
    <aside className="sh-geld__hefbomen sh-niet-drukken" aria-label={woorden.hefbomen}>
      <Deelnemerkiezer
        beeld={beeld}
        keuze={stand}
        onRegeling={(regeling) => wijzig({ regeling, rijen: undefined })}
        onBegroting={(begroting) => wijzig({ begroting })}
      />
      <Gewichtvelden
        namen={MATEN}
        woorden={woorden.maten}
        tekst={stand.sleutel}
        onTekst={(sleutel) => wijzig({ sleutel })}
      />
      <div>
        <Getalveld
          label={woorden.hoogstens}
          waarde={stand.hoogstens}
          onWaarde={(hoogstens) => wijzig({ hoogstens })}
        />
        {stand.hoogstens === undefined && <p className="sh-noot">{woorden.geenDemping}</p>}
      </div>
    </aside>
  );
}

/** How it was computed, what it cannot tell, and the way to take it along. */
function Slot({ antwoord, beeld, beheer: { stand } }: BladProps & { readonly antwoord: SleutelAntwoord }) {
  const spraak = useTaal();
  const { t } = spraak;
  const { sleutels: woorden } = t.geld;
  const heel: Sleuteladres = {
    ...stand,
    jaar: beeld.atlas.jaar,
    ...(beeld.regeling ? { regeling: beeld.regeling.id, begroting: beeld.begroting } : {}),
    sleutel: writeGewichten(antwoord.sleutel),
  };
  const adres = `${location.origin}/geld/sleutels${stringifyStand({ ...heel })}`;
  const make = useVerschuiving(antwoord);
  const tabel = sleutelTabel(antwoord);
  return (
    <Slotblad
      adres={adres}
      naam="samenhang-geld-sleutel"
      antwoord={antwoord}
      tabel={tabel}
      beeld={{ titel: woorden.beeld, make }}
      zin={saySleutel(antwoord, spraak)}
    >
      <Uitgangspunten
        regels={antwoord.sleutel.map(({ maat, gewicht }) => [
          woorden.maten[maat],
          spraak.getal.procent(gewicht),
        ])}
      />
      <p>{woorden.recept}</p>
      <Formules formules={antwoord.formules} />
      <p>
        {woorden.receptInwoners(String(beeld.atlas.jaar))} {woorden.receptRegister}
      </p>
      <p>{woorden.kanNiet}</p>
    </Slotblad>
  );
}
