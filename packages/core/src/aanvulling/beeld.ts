/**
 * What organisations add, laid over what the national register says: of each value where it comes from. The register
 * itself never changes, and where two organisations say otherwise both are shown: nobody chooses for the reader.
 */
import type { Aanvulling, Aanvulregel, Aanvulwaarde } from './regel.ts';
import {
  deelnemerOf,
  type Registerdeelname,
  type Registerregeling,
  registerwaardenOf,
} from './registervelden.ts';
import { type Aanvulveldnaam, fieldOf } from './velden.ts';
import { equalWaarde, keyOfRegel } from './vorm.ts';

/** What the register says of the version that is looked at. */
export interface Registerbeeld {
  readonly regeling: Registerregeling;
  readonly deelnames: readonly Registerdeelname[];
  /** The numbers of all versions of the same regeling, this one included. */
  readonly keten: readonly string[];
}

/** A line with who wrote it and when, as the history of the piece tells. */
interface Ondertekend extends Aanvulregel {
  /** Null where that person is no longer here. */
  readonly door: string | null;
  /** ISO 8601, UTC. */
  readonly op: string;
}

/** What one organisation adds, with its name. */
export interface Inbreng {
  readonly organisatie: { readonly id: string; readonly naam: string };
  readonly over: Aanvulling['over'];
  readonly regels: readonly Ondertekend[];
}

/** Who says a value, by which source. */
interface Zegsman {
  readonly organisatie: Inbreng['organisatie'];
  readonly waarde: Aanvulwaarde;
  readonly bron: Aanvulregel['bron'];
  readonly door: string | null;
  readonly op: string;
}

/** Which value it is. */
interface Waardesleutel {
  readonly veld: Aanvulveldnaam;
  readonly deelnemer?: string | undefined;
  readonly jaar?: number | undefined;
  readonly kenmerk?: string | undefined;
}

/**
 * One value and where it comes from. `register`: as the register has it (`van` says the same, where somebody does);
 * `aangevuld`: the register has none; `verbeterd`: it has another; `botsing`: organisations say otherwise, and there is
 * no value but theirs.
 */
export type Veldwaarde = Waardesleutel & { readonly van: readonly Zegsman[] } & (
    | { readonly stand: 'register' | 'aangevuld'; readonly waarde: Aanvulwaarde }
    | { readonly stand: 'verbeterd'; readonly waarde: Aanvulwaarde; readonly register: Aanvulwaarde }
    | { readonly stand: 'botsing'; readonly register?: Aanvulwaarde }
  );

type Gezegd = Omit<Ondertekend, 'veld'> & {
  readonly veld: Aanvulveldnaam;
  readonly organisatie: Inbreng['organisatie'];
};

/** The lines that are about this version: its own, and of the others in its chain what holds for all of them. */
function linesAbout(
  over: Aanvulling['over'],
  inbreng: readonly Inbreng[],
  register: Registerbeeld | undefined,
): readonly Gezegd[] {
  const keten = new Set(register?.keten ?? []);
  const nummers = new Map(register?.deelnames.map((rij) => [rij.deelnemer, deelnemerOf(rij)]));
  return inbreng
    .filter((deel) => deel.over.soort === over.soort && (deel.over.id === over.id || keten.has(deel.over.id)))
    .flatMap(({ over: { id }, regels, organisatie }) =>
      regels.flatMap((regel): Gezegd[] => {
        const veld = fieldOf(regel.veld);
        if (!veld || (veld.versie && id !== over.id)) return [];
        const deelnemer =
          regel.deelnemer === undefined ? undefined : (nummers.get(regel.deelnemer) ?? regel.deelnemer);
        return [
          { ...regel, ...(deelnemer === undefined ? {} : { deelnemer }), veld: veld.veld, organisatie },
        ];
      }),
    );
}

function keyParts({ veld, deelnemer, jaar, kenmerk }: Waardesleutel | Gezegd): Waardesleutel {
  return {
    veld,
    ...(deelnemer === undefined ? {} : { deelnemer }),
    ...(jaar === undefined ? {} : { jaar }),
    ...(kenmerk === undefined ? {} : { kenmerk }),
  };
}

function judge(
  sleutel: Waardesleutel,
  register: Aanvulwaarde | undefined,
  gezegd: readonly Gezegd[],
): Veldwaarde | undefined {
  const van = gezegd.map(({ organisatie, waarde, bron, door, op }) => ({
    organisatie,
    waarde,
    bron,
    door,
    op,
  }));
  const kop = { ...keyParts(sleutel), van };
  const [eerste] = van;
  if (!eerste) return register === undefined ? undefined : { ...kop, stand: 'register', waarde: register };
  if (van.some(({ waarde }) => !equalWaarde(waarde, eerste.waarde)))
    return { ...kop, stand: 'botsing', ...(register === undefined ? {} : { register }) };
  if (register === undefined) return { ...kop, stand: 'aangevuld', waarde: eerste.waarde };
  return equalWaarde(register, eerste.waarde)
    ? { ...kop, stand: 'register', waarde: register }
    : { ...kop, stand: 'verbeterd', waarde: eerste.waarde, register };
}

/**
 * All values of one regeling, body or council, each with where it comes from: first what the register has, in its order,
 * then what was added.
 *
 * @param register what the register says; none for a body of their own, or for a council.
 */
export function layAanvullingen(
  over: Aanvulling['over'],
  inbreng: readonly Inbreng[],
  register?: Registerbeeld,
): readonly Veldwaarde[] {
  const gezegd = Map.groupBy(linesAbout(over, inbreng, register), keyOfRegel);
  const geregistreerd = new Map(
    (register ? registerwaardenOf(register.regeling, register.deelnames) : []).map((waarde) => [
      keyOfRegel(waarde),
      waarde,
    ]),
  );
  return [...new Set([...geregistreerd.keys(), ...gezegd.keys()])].flatMap((sleutel) => {
    const regels = gezegd.get(sleutel) ?? [];
    const vast = geregistreerd.get(sleutel);
    const over = vast ?? regels[0];
    const waarde = over && judge(over, vast?.waarde, regels);
    return waarde ? [waarde] : [];
  });
}

/** The values of one field. */
export function listWaarden(beeld: readonly Veldwaarde[], veld: Aanvulveldnaam): readonly Veldwaarde[] {
  return beeld.filter((waarde) => waarde.veld === veld);
}

/** One value of it; undefined where nobody says it. Narrow on `stand`: in a `botsing` there is no single value. */
export function findWaarde(beeld: readonly Veldwaarde[], sleutel: Waardesleutel): Veldwaarde | undefined {
  const gezocht = keyOfRegel(sleutel);
  return beeld.find((waarde) => keyOfRegel(waarde) === gezocht);
}
