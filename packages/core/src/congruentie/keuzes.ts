import { type Atlas, type Editie, type IndelingRij, isSamenDoen } from '../atlas/index.ts';

/**
 * Choices of indelingen with a name, in the order in which they are offered: in which gemeenten act together, those of
 * the sociaal domein, those that the law obliges, everything there is, the same ones through the years, and what was
 * observed in the year itself. But for the last, a choice means the same indelingen in every year.
 */
export const KEUZES = [
  'samen-doen',
  'sociaal-domein',
  'bij-wet',
  'alles',
  'vergelijkbaar',
  'waargenomen',
] as const;
export type Keuzenaam = (typeof KEUZES)[number];

const omvat: Readonly<Record<'samen-doen' | 'sociaal-domein' | 'bij-wet', (rij: IndelingRij) => boolean>> = {
  'samen-doen': isSamenDoen,
  'sociaal-domein': (rij) => isSamenDoen(rij) && rij.domein.startsWith('sociaal'),
  'bij-wet': (rij) => rij.verplichting === 'opgelegd',
};

function isWaargenomen({ basis }: Editie): boolean {
  return basis === 'waargenomen';
}

/**
 * The edities of a year that a named choice stands for, in the order of the catalogue; it may be none. One of which only
 * a part is known stands in no such choice: its silence would count as standing alone.
 */
export function editiesOfKeuze(atlas: Atlas, naam: Keuzenaam): readonly Editie[] {
  const edities = [...atlas.edities.values()].filter(({ deels }) => deels !== true);
  if (naam === 'alles') return edities;
  if (naam === 'waargenomen') return edities.filter(isWaargenomen);
  if (naam === 'vergelijkbaar') {
    const ids = new Set(atlas.voorkeuzes.get('vergelijkbaar'));
    return edities.filter(({ indeling }) => ids.has(indeling));
  }
  return edities.filter(({ indeling }) => {
    const rij = atlas.indelingen.get(indeling);
    return rij !== undefined && omvat[naam](rij);
  });
}

/**
 * What counts where nothing was chosen: `samen-doen`. A package that does not say in which indelingen gemeenten act
 * together gives what was observed, or all there is where nothing was.
 */
export function standaardEdities(atlas: Atlas): readonly Editie[] {
  for (const naam of ['samen-doen', 'waargenomen', 'alles'] as const) {
    const edities = editiesOfKeuze(atlas, naam);
    if (edities.length > 0) return edities;
  }
  return [];
}

/** What two gemeenten have in common by these indelingen: they work together, or only share a regio somewhere. */
export type Verband = 'werkt-samen' | 'deelt-regio';

/** Who shares a regio in one of these edities works together when all of them are `samen-doen`. */
export function verbandOf(atlas: Atlas, edities: readonly Editie[]): Verband {
  const samen = edities.every(({ indeling }) => {
    const rij = atlas.indelingen.get(indeling);
    return rij !== undefined && isSamenDoen(rij);
  });
  return samen ? 'werkt-samen' : 'deelt-regio';
}
