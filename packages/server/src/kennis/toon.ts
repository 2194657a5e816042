import type { Kennisbijdrage, Kennisitem, Kennisrij, Vindbaar } from '@samenhang/core/kennis';
import type { Bron } from '../bron/index.ts';
import { gemeentenOfRegio } from '../signaal/index.ts';
import type { Ingebracht } from '../store/index.ts';

type Ervaring = Kennisbijdrage & { readonly wat: 'ervaring' };

/** What somebody brought in as everybody sees it, without how it is kept. */
type Kop = Pick<Ingebracht, 'id' | 'versie' | 'organisatie' | 'gemaaktOp' | 'gewijzigdOp'>;

interface Itemregel extends Kop, Vindbaar {
  readonly gebied: string;
  readonly gemaaktOp: string;
  readonly linkGezienOp: string | null;
  readonly linkKapotSinds: string | null;
}

/** Where an item holds: its name, and the gemeenten of it in the latest year by code. */
function areaOf(
  bron: Bron,
  { gebied }: Kennisitem,
): { readonly naam: string; readonly gemeenten: readonly string[] } {
  const atlas = bron.atlas(bron.laatsteJaar);
  if (gebied.soort === 'land' || !atlas) return { naam: '', gemeenten: [] };
  if (gebied.soort === 'gemeenten') {
    const namen = new Map(atlas.gemeenten.map(({ code, naam }) => [code, naam]));
    return {
      naam: gebied.gemeenten.map((code) => namen.get(code) ?? code).join(', '),
      gemeenten: gebied.gemeenten,
    };
  }
  const regio = atlas.edities.get(gebied.indeling)?.regios.find(({ code }) => code === gebied.regio);
  return {
    naam: regio?.naam ?? gebied.regio,
    gemeenten: gemeentenOfRegio(bron, `${gebied.indeling}:${gebied.regio}`),
  };
}

/** What every task is called, in both languages: people look for either. */
function taskNames({ pakket }: Bron): ReadonlyMap<string, string> {
  return new Map(pakket.takenboek.taken.map(({ taak, naam, naamEn }) => [taak, `${naam} ${naamEn}`]));
}

function toRegel(
  bron: Bron,
  taken: ReadonlyMap<string, string>,
  een: Ingebracht,
  item: Kennisitem,
): Itemregel {
  const { id, versie, organisatie, gemaaktOp, gewijzigdOp, linkGezienOp, linkKapotSinds } = een;
  const { naam, gemeenten } = areaOf(bron, item);
  const woorden = [
    ...item.taken.map((taak) => taken.get(taak) ?? ''),
    naam,
    organisatie.naam,
    item.soort,
  ].join(' ');
  return {
    id,
    versie,
    organisatie,
    gemaaktOp,
    gewijzigdOp,
    linkGezienOp,
    linkKapotSinds,
    item,
    gebied: naam,
    gemeenten,
    woorden,
  };
}

/** Items to be found, and who offers experience. */
export function presentKennis(bron: Bron, alle: readonly Ingebracht[]) {
  const taken = taskNames(bron);
  const items: Itemregel[] = [];
  const ervaringen: (Kop & { readonly ervaring: Ervaring })[] = [];
  for (const een of alle) {
    const { id, versie, organisatie, gemaaktOp, gewijzigdOp, bijdrage } = een;
    if (bijdrage.wat === 'item') items.push(toRegel(bron, taken, een, bijdrage));
    else ervaringen.push({ id, versie, organisatie, gemaaktOp, gewijzigdOp, ervaring: bijdrage });
  }
  return { items, ervaringen };
}

/** Items as rows of a table. */
export function toRijen(items: readonly Itemregel[]): readonly Kennisrij[] {
  return items.map(({ id, organisatie, item, linkKapotSinds, gewijzigdOp }) => ({
    id,
    organisatie: organisatie.naam,
    item,
    kapotSinds: linkKapotSinds?.slice(0, 10) ?? null,
    gewijzigdOp,
  }));
}
