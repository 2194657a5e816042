import type { Atlas } from '@samenhang/core';
import { useTaal } from '../../i18n/taal.tsx';
import { naamVan } from '../../keuze/index.ts';
import { Term } from '../../ui/Term.tsx';
import { Keuzeveld } from '../../ui/velden/Keuzeveld.tsx';
import { Uitklap } from '../../ui/velden/Uitklap.tsx';
import { Vinkje } from '../../ui/velden/Vinkje.tsx';
import type { Vraagbeheer } from '../vraag/vraagbeheer.ts';
import { Getalveld } from './Getalveld.tsx';
import { Deeltitel, Weghaallijst } from './Velden.tsx';

interface EisenProps {
  readonly atlas: Atlas;
  readonly beheer: Vraagbeheer;
  /** Name of the indeling that counts as today. */
  readonly vandaag: string;
}

/** What a map must meet, size aside: connected, inside borders, close to today. */
export function Eisen({ atlas, beheer, vandaag }: EisenProps) {
  const { t, taal, getal } = useTaal();
  const { vraag, wijzig } = beheer;
  const muren = vraag.muren ?? [];
  const naam = (id: string) => {
    const rij = atlas.indelingen.get(id);
    return rij ? naamVan(rij, taal) : id;
  };
  const aantal = (vraag.los ? 0 : 1) + muren.length + (vraag.verplaatsingen === undefined ? 0 : 1);
  const mogelijk = [...atlas.edities.keys()].filter((id) => !muren.includes(id));
  return (
    <Uitklap titel={<Deeltitel titel={t.ontwerp.eisen} stand={getal.heel(aantal)} />}>
      <Vinkje
        label={t.ontwerp.aaneen}
        aan={!vraag.los}
        onWissel={(aan) => wijzig({ los: aan ? undefined : true })}
      />
      <div className="sh-ontwerp__rij">
        <p className="sh-ontwerp__kop">
          <Term begrip="muur">{t.ontwerp.muren}</Term>
        </p>
        <Weghaallijst
          leeg={t.ontwerp.geenMuren}
          regels={muren.map((id) => ({ sleutel: id, tekst: naam(id) }))}
          onWeg={(id) => wijzig({ muren: muren.filter((m) => m !== id) })}
        />
        <Keuzeveld
          label={t.ontwerp.muurErbij}
          waarde=""
          opties={[{ waarde: '', tekst: '–' }, ...mogelijk.map((id) => ({ waarde: id, tekst: naam(id) }))]}
          onKies={(id) => id && wijzig({ muren: [...muren, id] })}
        />
      </div>
      <Getalveld
        label={t.ontwerp.verplaatsingen}
        waarde={vraag.verplaatsingen}
        onGetal={(verplaatsingen) => wijzig({ verplaatsingen })}
      />
      <p className="sh-noot">{t.ontwerp.verplaatsingenUitleg(vandaag)}</p>
    </Uitklap>
  );
}
