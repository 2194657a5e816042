/** Rules of law and choices beforehand: our own editorial work, kept beside this code. */
import { type Bronrij, compareText } from './bron.ts';
import { copyTabel, type Tabel, WETTEN, ZELF } from './uitvoer.ts';

export function buildRegels(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('regels', rijen, WETTEN, [
    'De tabel noemt alleen de regels waarmee Samenhang rekent, niet alles wat de wet zegt.',
  ]);
}

/** What is looked at of a regeling. */
export function buildControles(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('controles', rijen, WETTEN, [
    'De tabel noemt wat uit het register te zien is, niet alles wat een regeling volgens de wet moet zeggen.',
  ]);
}

/** What a regeling may do by its form and must say by law, what domain it is of, and how it is found. */
export function buildRegisterregels(read: (naam: string) => readonly Bronrij[]): Tabel[] {
  const nagekeken =
    'Nagekeken is de Wet gemeenschappelijke regelingen zoals die op 12 februari 2025 gold, waar dat bij de rij staat.';
  return [
    copyTabel('vormregels', read('vormregels.csv'), WETTEN, [nagekeken]),
    copyTabel('inhoudseisen', read('inhoudseisen.csv'), WETTEN, [
      nagekeken,
      'De tabel noemt niet alles wat een regeling volgens de wet moet zeggen.',
    ]),
    copyTabel('domeinregels', read('domeinregels.csv'), ZELF, [
      'Een regeling waarvan het register geen wet, beleidsveld of belang noemt, kan bij een domein horen zonder dat het te zien is.',
    ]),
    copyTabel('synoniemen', read('synoniemen.csv'), ZELF, []),
  ];
}

/** The steps of councils and boards, and the days on which no term ends. */
export function buildTermijnen(termijnen: readonly Bronrij[], feestdagen: readonly Bronrij[]): Tabel[] {
  return [
    copyTabel('termijnen', termijnen, WETTEN, [
      'De wijziging van 1 juli 2022 telt vanaf het begrotingsjaar 2024: dat is het eerste jaar dat er helemaal onder viel.',
      'Nagekeken is de Wet gemeenschappelijke regelingen zoals die op 12 februari 2025 gold, waar dat bij de rij staat.',
    ]),
    copyTabel('feestdagen', feestdagen, WETTEN, [
      'Dagen die de regering voor één jaar met een feestdag gelijkstelt, staan er niet in.',
    ]),
  ];
}

/** The laws of the task table, and what else texts name: of each where it stands. */
export function buildVerwijzingen(rijen: readonly Bronrij[], artikelen: readonly Bronrij[]): Tabel {
  const wetten = artikelen.map((rij) => [rij('wet'), `https://wetten.overheid.nl/${rij('bwbr')}`] as const);
  const adressen = new Map([...wetten, ...rijen.map((rij) => [rij('naam'), rij('adres')] as const)]);
  return {
    ...copyTabel('verwijzingen', [], ZELF, []),
    rijen: [...adressen].sort(([a], [b]) => compareText(a, b)),
  };
}

export function buildVoorkeuzes(rijen: readonly Bronrij[]): Tabel {
  return copyTabel('voorkeuzes', rijen, ZELF, []);
}
