/**
 * Who steers each task of a gemeente and who executes it: from the law, the register of regelingen, and what organisations
 * recorded themselves. What none of them knows is a gap, and is told as one.
 */
import { type Aanvulveldnaam, listWaarden, type Veldwaarde } from '../aanvulling/index.ts';
import type { Atlas } from '../atlas/index.ts';
import { isGemeentelijk } from '../recht/index.ts';
import { besideCard, findWerkgebied } from '../route/index.ts';
import { type Taak, tasksInForce, type Uitvoeringsboek } from '../taken/index.ts';
import type { SturingAntwoord } from './antwoord.ts';
import { LEEMTEN } from './codes.ts';
import { accountsTo } from './toezicht.ts';

type Taaksturing = SturingAntwoord['taken'][number];
type Gezegde = Taaksturing['stuurt']['eigen'][number];

/** What the register says of the form of a regeling, and of the powers that were handed to it. */
interface Registervorm {
  readonly vorm: string;
  readonly bevoegdheden: readonly string[];
}

/** For which gemeente, on which day, by which facts. */
export interface Sturingvraag {
  /** Of the year of the day, or the last that there is. */
  readonly atlas: Atlas;
  /** Index of the gemeente in the atlas. */
  readonly gemeente: number;
  readonly datum: string;
  readonly taken: readonly Taak[];
  readonly boek: Uitvoeringsboek;
  /** By number in the register. */
  readonly vormen: ReadonlyMap<string, Registervorm>;
  /** What organisations recorded of this gemeente; empty for who may not see it. */
  readonly beeld: readonly Veldwaarde[];
}

/** A form without a board of its own: nobody sits in it who could be asked to account. */
const zonderBestuur = 'regeling zonder meer';

/** What was recorded of one task in one field: one thing, or what each says where they say otherwise. */
function saidOf(beeld: readonly Veldwaarde[], veld: Aanvulveldnaam, taak: string): readonly Gezegde[] {
  const gezegd = listWaarden(beeld, veld)
    .filter(({ kenmerk }) => kenmerk?.toLowerCase() === taak)
    .flatMap(({ van }) => van);
  return [...Map.groupBy(gezegd, ({ waarde }) => String(waarde))].map(([waarde, van]) => ({
    waarde,
    organisaties: van.map(({ organisatie }) => organisatie.naam),
    bron: van[0]?.bron.tekst ?? '',
    webadres: van[0]?.bron.webadres ?? null,
  }));
}

function steers(
  { atlas, gemeente, beeld }: Sturingvraag,
  taak: Taak,
  regiorol: Taaksturing['stuurt']['regiorol'],
) {
  const gebied = findWerkgebied({ atlas }, taak, { gemeente, regios: new Map() });
  return {
    beslist: taak.wieBeslist,
    organisatie: taak.organisatie,
    regiorol,
    regios: gebied.soort === 'regio' ? gebied.regios.map(({ code, naam }) => ({ code, naam })) : [],
    eigen: saidOf(beeld, 'taaksturing', taak.taak),
  };
}

function executes(
  { vormen, beeld }: Sturingvraag,
  taak: Taak,
  uitvoering: ReturnType<typeof besideCard>['uitvoering'],
): Taaksturing['voertUit'] {
  const eigen = saidOf(beeld, 'taakuitvoerder', taak.taak);
  const uitvoerders = uitvoering.soort === 'register' ? uitvoering.uitvoerders : [];
  const regelingen = uitvoerders.map(({ regeling: { id, naam, lichaam }, vindplaatsen }) => ({
    id,
    naam: lichaam ?? naam,
    vorm: vormen.get(id)?.vorm ?? '',
    gelezenIn: [...new Set(vindplaatsen.map(({ kolom }) => kolom))],
  }));
  const peildatum = uitvoering.soort === 'beslisser' ? null : uitvoering.peildatum;
  if (regelingen.length > 0)
    return { stand: eigen.length > 0 ? 'beide' : 'register', peildatum, regelingen, eigen };
  return { stand: eigen.length > 0 ? 'eigen' : 'onbekend', peildatum, regelingen, eigen };
}

function steerOne(vraag: Sturingvraag, taak: Taak): Taaksturing {
  const { atlas, gemeente, datum, boek, vormen, beeld } = vraag;
  const naast = besideCard(atlas, taak, gemeente, datum, boek);
  const voertUit = executes(vraag, taak, naast.uitvoering);
  const bevoegdheden = voertUit.regelingen
    .map(({ id }) => ({ regeling: id, bevoegdheden: vormen.get(id)?.bevoegdheden ?? [] }))
    .filter((regel) => regel.bevoegdheden.length > 0);
  const grond = { bevoegdheden, eigen: saidOf(beeld, 'taakgrond', taak.taak) };
  const toezicht = saidOf(beeld, 'taaktoezicht', taak.taak);
  const metBestuur = voertUit.regelingen.some(({ vorm }) => vorm !== '' && vorm !== zonderBestuur);
  const bekend = {
    uitvoerder: voertUit.stand !== 'onbekend',
    grond: grond.bevoegdheden.length + grond.eigen.length > 0,
    toezicht: toezicht.length > 0,
  };
  return {
    taak: taak.taak,
    naam: taak.naam,
    naamEn: taak.naamEn,
    wet: taak.wet,
    artikel: taak.artikel,
    artikelen: naast.artikelen
      .filter(({ waarover }) => waarover === 'taak')
      .map(({ wet, bwbr, artikel }) => ({ wet, bwbr, artikel })),
    twijfel: taak.twijfel,
    twijfelEn: taak.twijfelEn,
    stuurt: steers(vraag, taak, naast.rol?.regio ?? null),
    voertUit,
    grond,
    controleert: { verantwoording: [...accountsTo(taak.wieBeslist, metBestuur, datum)], eigen: toezicht },
    leemten: LEEMTEN.filter((leemte) => !bekend[leemte]),
  };
}

/**
 * Per task that the law gives to the gemeente, in force on the day: who steers, who executes, by which mandate or contract,
 * who checks; and of how many tasks each of these is not known.
 *
 * @throws RangeError where the atlas has no such gemeente.
 */
export function presentSturing(vraag: Sturingvraag): SturingAntwoord {
  const hier = vraag.atlas.gemeenten[vraag.gemeente];
  if (!hier) throw new RangeError(`no gemeente ${String(vraag.gemeente)}`);
  const taken = [...tasksInForce(vraag.taken, vraag.datum).values()]
    .filter(({ wieBeslist }) => wieBeslist.some(isGemeentelijk))
    .map((taak) => steerOne(vraag, taak));
  return {
    gemeente: { code: hier.code, naam: hier.naam },
    datum: vraag.datum,
    jaar: vraag.atlas.jaar,
    registerTot: vraag.boek.registerTot,
    taken,
    leemten: LEEMTEN.map((leemte) => ({
      leemte,
      taken: taken.filter(({ leemten }) => leemten.includes(leemte)).length,
    })),
  };
}
