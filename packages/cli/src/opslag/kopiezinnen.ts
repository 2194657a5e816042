import type { Kopiefout, Kopiereden, Kopieverslag } from '@samenhang/server/store';
import { describeOorzaak, tabel, toonAantal } from '../uitvoer/index.ts';

const zinnen: Readonly<Record<Exclude<Kopiereden, 'niet-te-schrijven'>, string>> = {
  'geen-kopie': 'Dit bestand is geen backup van Samenhang.',
  nieuwer: 'Deze backup is van een nieuwere versie van Samenhang. Gebruik die versie.',
  afgebroken:
    'Deze backup houdt te vroeg op: het bestand is niet heel. Er is niets teruggezet. Neem een andere backup.',
  beschadigd:
    'Deze backup is beschadigd: wat erin staat, klopt niet met de tellingen. Er is niets teruggezet. Neem een andere backup.',
  'sleutel-nodig':
    'Deze backup is versleuteld. Geef de sleutel met --sleutel-bestand of in SAMENHANG_BACKUP_SLEUTEL.',
  'sleutel-past-niet': 'De sleutel past niet op deze backup.',
  'niet-leeg':
    'Daar staat al iets. Terugzetten en verhuizen kan alleen naar een lege opslag: kies een andere map (SAMENHANG_DIR) of een nieuwe database (DATABASE_URL).',
  'geen-opslag': 'Er is nog niets bewaard: er is geen opslag om te kopiëren.',
};

/** Why a copy failed, and what to do; undefined where the error is another. The store need not be loaded. */
export function describeKopiefout(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('reden' in error)) return undefined;
  const { reden, tabel: waar, cause } = error as Kopiefout;
  if (reden === 'niet-te-schrijven') return `De backup is niet te schrijven (${describeOorzaak(cause)}).`;
  const zin = Object.entries(zinnen).find(([code]) => code === reden)?.[1];
  return zin !== undefined && waar !== undefined ? `${zin} (tabel ${waar})` : zin;
}

/** What was copied: for each table how many rows, and the beginning of their hash. */
export function describeVerslag({ gemaaktOp, tabellen }: Kopieverslag): string[] {
  return [
    `Stand van ${gemaaktOp}`,
    ...tabel(
      [{ kop: 'tabel' }, { kop: 'rijen', rechts: true }, { kop: 'controlegetal' }],
      Object.entries(tabellen).map(([naam, { rijen, som }]) => [naam, toonAantal(rijen), som.slice(0, 16)]),
    ),
    'Alle aantallen en controlegetallen kloppen.',
  ];
}
