/** The edities: one indeling in one year. */
import type { Basis, EditieRij } from '@samenhang/core';
import {
  type Celtabel,
  createCel,
  enumerate,
  type Foutenlijst,
  isSlecht,
  split,
} from '../../cellen/index.ts';
import { defineTabel, indelingId, jaar, mogelijkTekst, tekst, verwijs } from '../vorm.ts';
import type { Bezetting } from './bezetting.ts';
import { listGemeenten } from './gemeenten.ts';

const BASES = ['waargenomen', 'afgeleid'] as const;

/** In `zonder_regio`: of the gemeenten that are not in the editie, nobody knows in which regio they lie. */
const ONBEKEND = 'onbekend';

export const edities = defineTabel({
  naam: 'edities',
  pad: 'edities.csv',
  titel: 'Edities van indelingen',
  beschrijving: 'Eén indeling in één jaar, zoals het pakket die bevat: waargenomen of afgeleid, en hoe.',
  velden: [
    indelingId(),
    jaar('Het jaar van de editie.'),
    tekst('basis', 'Waargenomen in een bron, of afgeleid uit andere feiten.', { enum: BASES }),
    tekst('wijze', 'Eén gewone zin: hoe wij aan deze editie kwamen.'),
    tekst('bron', 'De bron van deze editie.'),
    tekst('licentie', 'De licentie van de bron.'),
    mogelijkTekst('gebreken', 'Wat wij weten dat er niet klopt of ontbreekt.'),
    mogelijkTekst(
      'zonder_regio',
      `Codes van gemeenten die volgens de bron in geen regio liggen; ${ONBEKEND} als de bron maar een deel van de gemeenten noemt.`,
      { pattern: `^(?:${ONBEKEND}|GM\\d{4}( GM\\d{4})*)$` },
    ),
  ],
  sleutel: ['indeling', 'jaar'],
  verwijzingen: [verwijs(['indeling'], 'indelingen')],
  verplicht: true,
  rij: (cel): EditieRij => ({
    indeling: cel('indeling'),
    jaar: Number(cel('jaar')),
    basis: cel('basis') as Basis,
    wijze: cel('wijze'),
    bron: cel('bron'),
    licentie: cel('licentie'),
    gebreken: cel('gebreken'),
    zonderRegio: cel('zonder_regio') === ONBEKEND ? [] : split(cel('zonder_regio'), ' '),
    deels: cel('zonder_regio') === ONBEKEND,
  }),
});

interface Editieregel {
  readonly tabel: Celtabel;
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

const GEEN_LEDEN: Bezetting = { delen: new Map(), regios: new Set(), slecht: 0 };

/** Every gemeente of the year is in a regio, or is named as one that is not. */
export function checkEdities(
  tabel: Celtabel,
  leden: ReadonlyMap<string, Bezetting>,
  gemeenten: Celtabel,
  fouten: Foutenlijst,
): void {
  const cel = createCel(tabel);
  const jaren = listGemeenten(gemeenten);
  tabel.rijen.forEach((_, i) => {
    const [indeling, jaar] = [cel(i, 'indeling'), cel(i, 'jaar')];
    const lijst = jaren.get(jaar);
    if (isSlecht(tabel, i, ['indeling', 'jaar', 'zonder_regio'])) return;
    const zonder = cel(i, 'zonder_regio');
    const gaten = zonder === ONBEKEND ? [] : zonder.split(' ').filter(Boolean);
    const editie: Editieregel = { tabel, rij: i, naam: `${indeling} ${jaar}`, gaten };
    if (!lijst) {
      const wat = `Van het jaar ${jaar} staan geen gemeenten in gemeenten.csv.`;
      reportEditie(editie, 'jaar-onbekend', wat, 'Voeg de gemeenten van dat jaar toe.', fouten);
      return;
    }
    if (zonder === ONBEKEND) return;
    checkGaten(editie, leden.get(`${indeling}\t${jaar}`) ?? GEEN_LEDEN, lijst, fouten);
  });
}
