import type { Atlas } from '@samenhang/core';
import { type Stand, stringifyStand } from '../adres/index.ts';
import type { Kaartbron } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { excelVan, type GekozenIndelingen, naamVan, Receptblok, volledigeStand } from '../keuze/index.ts';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import type { Gemeenteverhaal } from './beeld.ts';
import { maakBestanden } from './uitvoer.ts';

interface OnderblokProps {
  readonly atlas: Atlas;
  readonly kaart: Kaartbron | undefined;
  readonly verhaal: Gemeenteverhaal;
  readonly gekozen: GekozenIndelingen;
  readonly stand: Stand;
}

/** The proof and the data of a gemeente: recipe, downloads, print, share. */
export function Onderblok({ atlas, kaart, verhaal, gekozen, stand }: OnderblokProps) {
  const { t, taal, getal } = useTaal();
  const adres = `${location.origin}/gemeente/${verhaal.code}${stringifyStand({ ...volledigeStand(stand, atlas, gekozen) })}`;
  const ondertitel = `${atlas.jaar} · ${gekozen.indelingen.map(({ rij }) => naamVan(rij, taal)).join(', ')}`;
  const maak = () =>
    maakBestanden({ atlas, vorm: kaart?.vorm, verhaal, gekozen, adres, ondertitel, t, getal });
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Receptblok recept={verhaal.recept} gekozen={gekozen} adres={adres} />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-${verhaal.code}-${atlas.jaar}`}
        maak={maak}
        vanServer={excelVan(`/gemeenten/${verhaal.code}/partners`, atlas, stand, gekozen)}
      />
    </section>
  );
}
