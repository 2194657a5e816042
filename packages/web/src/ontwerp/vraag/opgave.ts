import type { Atlas, Editie, Laagopgave, Ontwerpopgave } from '@samenhang/core';
import type { GekozenIndelingen } from '../../keuze/index.ts';
import { isEnkelvoudig } from './sloten.ts';
import type { Vraag } from './vraag.ts';

/** What 'today' is where nothing was said, as the package has it. */
function usualToday(atlas: Atlas): string | undefined {
  return atlas.voorkeuzes.get('vandaag')?.[0];
}

/** The indelingen that can be 'today': each gemeente lies in one regio of them at most. */
export function todayChoices(atlas: Atlas): Editie[] {
  return [...atlas.edities.values()].filter((e) => e.regios.length > 1 && isEnkelvoudig(e));
}

/** The indeling that locks, moves and the first map are counted from. */
export function todayOf(atlas: Atlas, vraag: Pick<Vraag, 'vandaag'>): Editie | undefined {
  const mogelijk = todayChoices(atlas);
  const gevraagd = (id: string | undefined) => mogelijk.find(({ indeling }) => indeling === id);
  return gevraagd(vraag.vandaag) ?? gevraagd(usualToday(atlas)) ?? mogelijk[0];
}

/** Do locks or moves make 'today' part of the question? */
function usesToday({ vasteRegios, vasteGemeenten, verplaatsingen }: Vraag): boolean {
  return (vasteRegios?.length ?? 0) + (vasteGemeenten?.length ?? 0) > 0 || verplaatsingen !== undefined;
}

function todayPart(vraag: Vraag, vandaag: Editie | undefined): Pick<Ontwerpopgave, 'vandaag'> {
  const indeling = vandaag?.indeling ?? vraag.vandaag;
  if (!usesToday(vraag) || indeling === undefined) return {};
  const { vasteRegios, vasteGemeenten, verplaatsingen } = vraag;
  return {
    vandaag: {
      indeling,
      ...(vasteRegios ? { vasteRegios } : {}),
      ...(vasteGemeenten ? { vasteGemeenten } : {}),
      ...(verplaatsingen === undefined ? {} : { verplaatsingen }),
    },
  };
}

function layers(vraag: Vraag, gekozen: GekozenIndelingen): Laagopgave[] {
  const gewichten = gekozen.keuze?.gewichten;
  const lijst = gekozen.indelingen.map(({ rij: { indeling } }, k) => ({
    indeling,
    ...(gewichten ? { gewicht: gewichten[k] ?? 1 } : {}),
  }));
  const { laag2 } = vraag;
  const boven = new Set(laag2?.indelingen);
  const eerste: Laagopgave = {
    indelingen: lijst.filter(({ indeling }) => !boven.has(indeling)),
    gamma: vraag.gamma,
    ...(vraag.aantal ? { aantal: vraag.aantal } : {}),
    ...(vraag.inwoners ? { inwoners: vraag.inwoners } : {}),
  };
  if (!laag2) return [eerste];
  const { indelingen: _ids, ...rest } = laag2;
  return [eerste, { indelingen: lijst.filter(({ indeling }) => boven.has(indeling)), ...rest }];
}

/** The address as a question to the engine, its time aside; undefined while no indeling is chosen. */
export function makeOpgave(
  atlas: Atlas,
  gekozen: GekozenIndelingen,
  vraag: Vraag,
): Ontwerpopgave | undefined {
  const lagen = layers(vraag, gekozen);
  if (lagen.some(({ indelingen }) => indelingen.length === 0)) return undefined;
  return {
    jaar: atlas.jaar,
    lagen,
    ...(vraag.los ? { aaneengesloten: false } : {}),
    ...(vraag.muren ? { muren: vraag.muren } : {}),
    ...(vraag.samen ? { samen: vraag.samen } : {}),
    ...(vraag.apart ? { apart: vraag.apart } : {}),
    ...todayPart(vraag, todayOf(atlas, vraag)),
  };
}
