import { createHash } from 'node:crypto';
import { Bronfout, type Haler } from '../../haal/index.ts';
import type { Pakket } from '../../lees/index.ts';
import type { Bron, Bronwens, Celrij, Oogst, Vervanging } from '../bron.ts';
import { type CbsGebieden, importCbsGebieden } from './gebieden.ts';
import { findGebieden, type Gebiedentabel, readGebieden } from './tabel.ts';

const nieuwer =
  'Is de bron veranderd, neem dan een nieuwere versie van Samenhang; de gegevens die u had blijven in gebruik.';

/** Some codes, and how many more there are. */
function some(codes: readonly string[]): string {
  const eerste = codes.slice(0, 5).join(', ');
  return codes.length > 5 ? `${eerste} en ${codes.length - 5} andere` : eerste;
}

/** The gemeenten of a year that we know are those of the table: a code that is not, is a fault in one of the two. */
function checkGemeenten(plaats: string, jaar: number, { gemeenten }: CbsGebieden, pakket: Pakket): boolean {
  if (gemeenten.length === 0)
    throw new Bronfout('kolom-ontbreekt', plaats, 'Geen kolom heeft codes van gemeenten.', nieuwer);
  const bron = new Set(gemeenten.map((g) => g.gemeente));
  const bekend = new Set(pakket.feiten.gemeenten.filter((g) => g.jaar === jaar).map((g) => g.gemeente));
  if (bekend.size === 0) return false;
  const vreemd = [...bron].filter((code) => !bekend.has(code));
  const weg = [...bekend].filter((code) => !bron.has(code));
  if (vreemd.length === 0 && weg.length === 0) return true;
  const delen = [
    ...(vreemd.length > 0 ? [`onbekend zijn ${some(vreemd)}`] : []),
    ...(weg.length > 0 ? [`er ontbreken ${some(weg)}`] : []),
  ];
  throw new Bronfout(
    'gemeenten-anders',
    `${plaats}, kolom RegioS`,
    `Dit zijn niet de gemeenten van ${jaar}: ${delen.join('; ')}.`,
    nieuwer,
  );
}

/** What the package observed in this very table may not vanish without a word. */
function checkIndelingen(
  plaats: string,
  jaar: number,
  id: string,
  gebieden: CbsGebieden,
  pakket: Pakket,
): void {
  const gevonden = new Set(gebieden.lidmaatschap.map((lid) => lid.indeling));
  if (gevonden.size === 0)
    throw new Bronfout('kolom-ontbreekt', plaats, 'Geen kolom heeft codes van regio’s.', nieuwer);
  const weg = pakket.feiten.edities
    .filter((e) => e.jaar === jaar && e.bron.includes(id) && !gevonden.has(e.indeling))
    .map((e) => e.indeling);
  if (weg.length === 0) return;
  throw new Bronfout('kolom-ontbreekt', plaats, `De kolom van ${some(weg)} is er niet meer.`, nieuwer);
}

/** The name of a regio: of the table, else as we have it for the same code. */
function nameRegios({ regios }: CbsGebieden, pakket: Pakket): readonly Celrij[] {
  const namen = new Map(pakket.feiten.regios.map((r) => [`${r.indeling} ${r.jaar} ${r.regio}`, r.naam]));
  return regios.map(({ indeling, jaar, regio, naam }) => {
    const eerder = naam === regio ? namen.get(`${indeling} ${jaar} ${regio}`) : undefined;
    return { indeling, jaar: String(jaar), regio, naam: eerder ?? naam };
  });
}

function toEdities(jaar: number, id: string, { lidmaatschap, gemeenten }: CbsGebieden): readonly Celrij[] {
  const leden = Map.groupBy(lidmaatschap, (lid) => lid.indeling);
  return [...leden].map(([indeling, rijen]) => {
    const erin = new Set(rijen.map((lid) => lid.gemeente));
    const eruit = gemeenten.map((g) => g.gemeente).filter((code) => !erin.has(code));
    return {
      indeling,
      jaar: String(jaar),
      basis: 'waargenomen',
      wijze: 'Opgehaald uit de tabel van het CBS.',
      bron: `CBS StatLine ${id} (Gebieden in Nederland ${jaar})`,
      licentie: 'CC BY 4.0',
      gebreken: '',
      zonder_regio: eruit.toSorted().join(' '),
    };
  });
}

/** The rows of the table in our tables; of divisions that our catalogue has. */
function toVervangingen(
  { jaar, id }: Gebiedentabel,
  gebieden: CbsGebieden,
  pakket: Pakket,
  bekendJaar: boolean,
): readonly Vervanging[] {
  const leden = gebieden.lidmaatschap.map(
    (lid): Celrij => ({
      indeling: lid.indeling,
      jaar: String(jaar),
      gemeente: lid.gemeente,
      regio: lid.regio,
      aandeel: '1',
      overlap: '',
    }),
  );
  const deel = ['indeling', 'jaar'];
  return [
    ...(bekendJaar
      ? []
      : [
          {
            tabel: 'gemeenten' as const,
            deel: ['jaar'],
            rijen: gebieden.gemeenten.map(({ gemeente, naam }) => ({
              jaar: String(jaar),
              gemeente,
              naam,
              inwoners: '',
              tooi: `https://identifier.overheid.nl/tooi/id/gemeente/${gemeente.toLowerCase()}`,
            })),
          },
        ]),
    { tabel: 'edities', deel, rijen: toEdities(jaar, id, gebieden) },
    { tabel: 'regios', deel, rijen: nameRegios(gebieden, pakket) },
    { tabel: 'lidmaatschap', deel, rijen: leden },
  ];
}

/** Gemeenten of a new year that the last year does not have: what they came from is not in this table. */
function tellNew(jaar: number, { gemeenten }: CbsGebieden, { feiten }: Pakket): readonly string[] {
  const laatste = Math.max(...feiten.gemeenten.map((g) => g.jaar).filter((j) => j < jaar));
  const eerder = new Set(feiten.gemeenten.flatMap((g) => (g.jaar === laatste ? [g.gemeente] : [])));
  const gemaakt = new Set(feiten.herindelingen.map((h) => h.naar));
  const vreemd = gemeenten.map((g) => g.gemeente).filter((code) => !eerder.has(code) && !gemaakt.has(code));
  if (vreemd.length === 0) return [];
  return [
    `Nieuw sinds ${laatste}, zonder herindeling in het pakket: ${vreemd.join(', ')}. Wat er van andere jaren is, geldt daar niet.`,
  ];
}

/** Divisions that our catalogue does not have cannot be shown: they are told, not taken. */
function keepKnown(gebieden: CbsGebieden, pakket: Pakket): CbsGebieden {
  const bekend = new Set(pakket.feiten.indelingen.map((i) => i.indeling));
  const vreemd = [...new Set(gebieden.lidmaatschap.map((l) => l.indeling))].filter((i) => !bekend.has(i));
  return {
    ...gebieden,
    regios: gebieden.regios.filter((r) => bekend.has(r.indeling)),
    lidmaatschap: gebieden.lidmaatschap.filter((l) => bekend.has(l.indeling)),
    meldingen: [
      ...gebieden.meldingen,
      ...vreemd.map((i) => `De indeling ${i} staat niet in de catalogus van het pakket en is overgeslagen.`),
    ],
  };
}

async function oogstJaar(
  haler: Haler,
  adressen: Bron['adressen'],
  tabel: Gebiedentabel,
  pakket: Pakket,
): Promise<Oogst> {
  const { v3 = '', v4 = '' } = adressen;
  const { rijen, bladzijden } = await readGebieden(haler, { v3, v4 }, tabel.id);
  const plaats = bladzijden.at(-1)?.url ?? v3;
  const gebieden = keepKnown(importCbsGebieden(rijen, { jaar: tabel.jaar }), pakket);
  const bekendJaar = checkGemeenten(plaats, tabel.jaar, gebieden, pakket);
  checkIndelingen(plaats, tabel.jaar, tabel.id, gebieden, pakket);
  const hash = createHash('sha256');
  for (const bladzijde of bladzijden) hash.update(bladzijde.hash);
  return {
    titel: `CBS StatLine ${tabel.id} (Gebieden in Nederland ${tabel.jaar})`,
    adres: bladzijden[0]?.url ?? v3,
    licentie: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    opgehaald: bladzijden[0]?.opgehaald ?? '',
    hash: hash.digest('hex'),
    vervangingen: toVervangingen(tabel, gebieden, pakket, bekendJaar),
    meldingen: [...gebieden.meldingen, ...(bekendJaar ? [] : tellNew(tabel.jaar, gebieden, pakket))],
  };
}

/** 'Gebieden in Nederland': which gemeente lies in which regio of every division that CBS keeps, by year. */
export const cbsGebieden: Bron = {
  naam: 'cbs-gebieden',
  omschrijving: 'indelingen van het CBS (Gebieden in Nederland), per jaar',
  adressen: { v3: 'https://opendata.cbs.nl', v4: 'https://datasets.cbs.nl' },
  async oogst(haler: Haler, adressen, { jaren }: Bronwens, pakket: Pakket) {
    const { v3 = '', v4 = '' } = adressen;
    const tabellen = await findGebieden(haler, { v3, v4 }, jaren);
    const oogsten: Oogst[] = [];
    for (const tabel of tabellen) oogsten.push(await oogstJaar(haler, adressen, tabel, pakket));
    return oogsten;
  },
};
