/** Checks that need the meaning of the tables: is each gemeente in a regio, do the shares add up? */
import { enumerate, type Foutenlijst } from './fouten.ts';
import { isSlecht, type Tabel } from './tabel.ts';

export type Tabellen = ReadonlyMap<string, Tabel>;

/** Shares are rounded, so their sum may be off by this much. */
const SPELING = 0.005;

type Cel = (rij: number, kolom: string) => string;

function createCel(tabel: Tabel): Cel {
  return (rij, kolom) => tabel.rijen[rij]?.[tabel.plaats.get(kolom) ?? -1] ?? '';
}

/** Year → code → name. */
export function listGemeenten(tabel: Tabel): Map<string, Map<string, string>> {
  const cel = createCel(tabel);
  const jaren = new Map<string, Map<string, string>>();
  tabel.rijen.forEach((_, i) => {
    const jaar = cel(i, 'jaar');
    const codes = jaren.get(jaar) ?? new Map<string, string>();
    jaren.set(jaar, codes.set(cel(i, 'gemeente'), cel(i, 'naam')));
  });
  return jaren;
}

interface Deel {
  readonly rij: number;
  readonly som: number;
  readonly aantal: number;
  readonly alleHeel: boolean;
}

interface Bezetting {
  readonly delen: Map<string, Deel>;
  readonly regios: Set<string>;
  /** Rows that were reported already: they may explain what seems to be missing. */
  slecht: number;
}

const LIDKOLOMMEN = ['indeling', 'jaar', 'gemeente', 'regio', 'aandeel'];

/** Per editie: which gemeenten and regio's occur, with the sum of the shares. */
function groupLeden(tabel: Tabel): Map<string, Bezetting> {
  const cel = createCel(tabel);
  const edities = new Map<string, Bezetting>();
  tabel.rijen.forEach((_, i) => {
    const sleutel = `${cel(i, 'indeling')}\t${cel(i, 'jaar')}`;
    const bezetting = edities.get(sleutel) ?? {
      delen: new Map<string, Deel>(),
      regios: new Set<string>(),
      slecht: 0,
    };
    edities.set(sleutel, bezetting);
    if (isSlecht(tabel, i, LIDKOLOMMEN)) {
      bezetting.slecht += 1;
      return;
    }
    const [gemeente, aandeel] = [cel(i, 'gemeente'), Number(cel(i, 'aandeel'))];
    const eerder = bezetting.delen.get(gemeente) ?? { rij: i, som: 0, aantal: 0, alleHeel: true };
    bezetting.delen.set(gemeente, {
      rij: eerder.rij,
      som: eerder.som + aandeel,
      aantal: eerder.aantal + 1,
      alleHeel: eerder.alleHeel && aandeel === 1,
    });
    bezetting.regios.add(cel(i, 'regio'));
  });
  return edities;
}

function checkAandelen(tabel: Tabel, bezetting: Bezetting, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  for (const [gemeente, deel] of bezetting.delen) {
    if (deel.alleHeel || Math.abs(deel.som - 1) <= SPELING || bezetting.slecht > 0) continue;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(deel.rij),
      kolom: 'aandeel',
      code: 'aandelen',
      wat:
        `De aandelen van ${gemeente} in ${cel(deel.rij, 'indeling')} ${cel(deel.rij, 'jaar')} zijn samen ` +
        `${String(Math.round(deel.som * 1000) / 1000)}; dat moet 1 zijn.`,
      herstel:
        'Verbeter de aandelen. Hoort de gemeente geheel bij meer regio’s? Schrijf dan bij elke regio 1.',
    });
  }
}

function checkNullen(tabel: Tabel, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  tabel.rijen.forEach((_, i) => {
    const tekst = cel(i, 'aandeel');
    if (tekst === '' || Number(tekst) !== 0) return;
    tabel.slecht.set(i, new Set([...(tabel.slecht.get(i) ?? []), 'aandeel']));
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: 'aandeel',
      code: 'buiten-bereik',
      wat: 'Het aandeel is 0. Een gemeente zonder aandeel is geen lid.',
      herstel: 'Haal de rij weg, of vul een aandeel boven 0 in.',
    });
  });
}

interface Editieregel {
  readonly tabel: Tabel;
  readonly rij: number;
  readonly naam: string;
  readonly gaten: readonly string[];
}

function reportEditie(
  editie: Editieregel,
  code: string,
  wat: string,
  herstel: string,
  fouten: Foutenlijst,
): void {
  const { tabel, rij } = editie;
  fouten.add({ bestand: tabel.bestand, rij: tabel.regel(rij), kolom: 'zonder_regio', code, wat, herstel });
}

function checkGaten(
  editie: Editieregel,
  bezetting: Bezetting,
  gemeenten: ReadonlyMap<string, string>,
  fouten: Foutenlijst,
): void {
  const noem = (codes: readonly string[]): string =>
    enumerate(codes.map((c) => `${c} (${gemeenten.get(c) ?? '?'})`));
  const vreemd = editie.gaten.filter((code) => !gemeenten.has(code));
  if (vreemd.length > 0) {
    const wat = `${enumerate(vreemd)} bestaat niet in dat jaar.`;
    reportEditie(editie, 'verwijzing', wat, 'Verbeter de code, of haal haar weg uit zonder_regio.', fouten);
  }
  const tochLid = editie.gaten.filter((code) => bezetting.delen.has(code));
  if (tochLid.length > 0) {
    const wat = `${noem(tochLid)} staat bij zonder_regio, maar ligt in ${editie.naam} wel in een regio.`;
    reportEditie(editie, 'gat-bestaat-niet', wat, 'Haal de code weg uit zonder_regio.', fouten);
  }
  const gemist = [...gemeenten.keys()].filter(
    (code) => !bezetting.delen.has(code) && !editie.gaten.includes(code),
  );
  if (gemist.length > bezetting.slecht) {
    const wat = `In ${editie.naam} ligt in geen regio: ${noem(gemist)}.`;
    const herstel = 'Voeg de gemeente toe aan lidmaatschap, of noem haar bij zonder_regio.';
    reportEditie(editie, 'gemeente-zonder-regio', wat, herstel, fouten);
  }
}

function checkLegeRegios(tabel: Tabel, leden: ReadonlyMap<string, Bezetting>, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  tabel.rijen.forEach((_, i) => {
    const bezetting = leden.get(`${cel(i, 'indeling')}\t${cel(i, 'jaar')}`);
    const regio = cel(i, 'regio');
    if (
      !bezetting ||
      bezetting.slecht > 0 ||
      bezetting.regios.has(regio) ||
      isSlecht(tabel, i, ['regio', 'jaar'])
    )
      return;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: 'regio',
      code: 'lege-regio',
      wat: `In de regio ${regio} ligt geen enkele gemeente.`,
      herstel: 'Voeg de gemeenten toe aan lidmaatschap, of haal de regio weg.',
    });
  });
}

const GEEN_LEDEN: Bezetting = { delen: new Map(), regios: new Set(), slecht: 0 };

function checkEdities(
  tabel: Tabel,
  leden: ReadonlyMap<string, Bezetting>,
  gemeenten: Tabel,
  fouten: Foutenlijst,
): void {
  const cel = createCel(tabel);
  const jaren = listGemeenten(gemeenten);
  tabel.rijen.forEach((_, i) => {
    const [indeling, jaar] = [cel(i, 'indeling'), cel(i, 'jaar')];
    const lijst = jaren.get(jaar);
    if (isSlecht(tabel, i, ['indeling', 'jaar', 'zonder_regio'])) return;
    const gaten = cel(i, 'zonder_regio').split(' ').filter(Boolean);
    const editie: Editieregel = { tabel, rij: i, naam: `${indeling} ${jaar}`, gaten };
    if (!lijst) {
      const wat = `Van het jaar ${jaar} staan geen gemeenten in gemeenten.csv.`;
      reportEditie(editie, 'jaar-onbekend', wat, 'Voeg de gemeenten van dat jaar toe.', fouten);
      return;
    }
    checkGaten(editie, leden.get(`${indeling}\t${jaar}`) ?? GEEN_LEDEN, lijst, fouten);
  });
}

function checkBuren(tabel: Tabel, fouten: Foutenlijst): void {
  const cel = createCel(tabel);
  tabel.rijen.forEach((_, i) => {
    const [gemeente, buur] = [cel(i, 'gemeente'), cel(i, 'buur')];
    if (gemeente < buur || isSlecht(tabel, i, ['gemeente', 'buur'])) return;
    fouten.add({
      bestand: tabel.bestand,
      rij: tabel.regel(i),
      kolom: 'gemeente, buur',
      code: 'volgorde',
      wat:
        gemeente === buur
          ? 'Een gemeente is geen buur van zichzelf.'
          : `${gemeente} hoort na ${buur} te staan.`,
      herstel: 'Zet elk paar één keer in het bestand, met de laagste code vooraan.',
    });
  });
}

/** Runs the checks for which the tables are whole. */
export function checkDomein(tabellen: Tabellen, fouten: Foutenlijst): void {
  const neem = (naam: string): Tabel | undefined => {
    const tabel = tabellen.get(naam);
    return tabel?.compleet ? tabel : undefined;
  };
  const [gemeenten, edities, regios, lidmaatschap, buren] = [
    neem('gemeenten'),
    neem('edities'),
    neem('regios'),
    neem('lidmaatschap'),
    neem('buren'),
  ];
  if (buren) checkBuren(buren, fouten);
  if (!lidmaatschap) return;
  checkNullen(lidmaatschap, fouten);
  const leden = groupLeden(lidmaatschap);
  for (const bezetting of leden.values()) checkAandelen(lidmaatschap, bezetting, fouten);
  if (edities && gemeenten) checkEdities(edities, leden, gemeenten, fouten);
  if (regios) checkLegeRegios(regios, leden, fouten);
}
