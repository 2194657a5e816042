import type { Atlas } from '@samenhang/core';
import { type Stand, stringifyStand } from '../adres/index.ts';
import type { Jaarbeeld } from '../atlas/index.ts';
import { useTaal } from '../i18n/taal.tsx';
import { excelVan, type GekozenIndelingen, naamVan, Receptblok, volledigeStand } from '../keuze/index.ts';
import { Uitvoerbalk } from '../uitvoer/index.ts';
import type { Landbeeld } from './landbeeld.ts';
import { maakBestanden } from './uitvoer.ts';

interface OnderblokProps {
  readonly atlas: Atlas;
  readonly beeld: Jaarbeeld;
  readonly land: Landbeeld;
  readonly gekozen: GekozenIndelingen;
  readonly stand: Stand;
  /** The page that these figures stand on. */
  readonly pad?: string;
}

/** The proof and the data: recipe, downloads, print, share. */
export function Onderblok({ atlas, beeld, land, gekozen, stand, pad = '/' }: OnderblokProps) {
  const { t, taal, getal } = useTaal();
  const adres = `${location.origin}${pad}${stringifyStand({ ...volledigeStand(stand, atlas, gekozen) })}`;
  const vorm = beeld.kaart?.vorm;
  const ondertitel = `${t.start.nederlandIn(String(atlas.jaar))} · ${gekozen.indelingen.map(({ rij }) => naamVan(rij, taal)).join(', ')}`;
  const maak = () => maakBestanden({ atlas, vorm, land, adres, ondertitel, t, getal });
  return (
    <section className="sh-sectie sh-sectie--slot" aria-label={t.acties.titel}>
      <Receptblok recept={land.recept} gekozen={gekozen} adres={adres} />
      <Uitvoerbalk
        adres={adres}
        naam={`samenhang-congruentie-${atlas.jaar}`}
        maak={maak}
        vanServer={excelVan('/congruentie', atlas, stand, gekozen)}
      />
    </section>
  );
}
