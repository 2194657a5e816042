import type { Herkomst, Stand } from '@samenhang/server/instellingen';
import type { Command } from 'commander';
import { GebruikFout, type Schrijver, tabel } from '../uitvoer/index.ts';
import { warnMisspelt } from './lees.ts';

const vanwaar: Readonly<Record<Herkomst, (stand: Stand) => string>> = {
  optie: () => 'de opdrachtregel',
  omgeving: () => 'de omgeving',
  bestand: ({ instelling }) => `het bestand in ${instelling.variabele}_FILE`,
  standaard: () => 'standaard',
};

type Toon = (stand: Stand) => string;

/** One setting, as a program reads it. */
function asJson(stand: Stand, toon: Toon): object {
  const { instelling, herkomst, fout } = stand;
  const { variabele: naam, betekenis, zonder, geheim = false } = instelling;
  const basis = { naam, waarde: fout === undefined ? toon(stand) || null : null, herkomst, geheim };
  return { ...basis, betekenis, zonder, ...(fout === undefined ? {} : { fout }) };
}

/** One setting, as people read it. */
function asRow(stand: Stand, toon: Toon): readonly string[] {
  const { instelling, herkomst, fout } = stand;
  const waarde = fout === undefined ? toon(stand) || `(${instelling.zonder})` : '(klopt niet)';
  return [instelling.variabele, waarde, vanwaar[herkomst](stand), instelling.betekenis].map((cel) =>
    cel.replaceAll('`', ''),
  );
}

async function show({ json }: { readonly json?: boolean }, schrijver: Schrijver): Promise<void> {
  const { listStanden, showWaarde } = await import('@samenhang/server/instellingen');
  const standen = listStanden(process.env);
  const koppen = ['instelling', 'waarde', 'vanwaar', 'waarvoor'].map((kop) => ({ kop }));
  if (json) schrijver.json(standen.map((stand) => asJson(stand, showWaarde)));
  else
    schrijver.regels(
      ...tabel(
        koppen,
        standen.map((stand) => asRow(stand, showWaarde)),
      ),
    );
  await warnMisspelt(schrijver);
  const fouten = standen.flatMap(({ fout }) => fout ?? []);
  if (fouten.length > 0) throw new GebruikFout(fouten.join('\n'));
}

/** `samenhang instellingen`: what is in force, and from where. */
export function addInstellingen(command: Command, schrijver: Schrijver): void {
  command
    .option('--json', 'geef JSON voor programma’s in plaats van tekst')
    .addHelpText(
      'after',
      `
Instellingen staan in de omgeving. Van wat geheim is, ziet u alleen dát het er is; zet het liever in een bestand en noem dat
in <INSTELLING>_FILE. Klopt er een niet, dan staat dat eronder, en is de code 2.

Voorbeelden:
  samenhang instellingen
  TRUST_PROXY=10.0.0.5 samenhang instellingen --json`,
    )
    .action((opties: { readonly json?: boolean }) => show(opties, schrijver));
}
