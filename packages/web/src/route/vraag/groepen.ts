import type { Behoefte } from '@samenhang/core';

/** The headings under which needs are shown; a need that no list has comes under the last. */
const groepen = ['geld', 'zorg', 'thuis', 'kind', 'overig'] as const;
type Groep = (typeof groepen)[number];

/** Only the order on the screen: which tasks a need leads to is in the data. */
const indeling: Readonly<Record<Exclude<Groep, 'overig'>, readonly string[]>> = {
  geld: [
    'schulden',
    'te_weinig_geld',
    'zoekt_werk',
    'ontslagen',
    'ziek_en_geen_werk',
    'werk_met_beperking',
    'sociale_werkplaats',
    'beperking_jong',
    'laag_pensioen',
  ],
  zorg: [
    'hulp_thuis',
    'verpleging_thuis',
    'langdurige_zorg',
    'psychische_klachten',
    'verward_gedrag',
    'besmettelijke_ziekte',
  ],
  thuis: ['geen_huis', 'beschermd_wonen', 'huiselijk_geweld', 'gevlucht_voor_geweld', 'nieuw_in_nederland'],
  kind: [
    'kind_hulp_bij_opgroeien',
    'kind_in_gevaar',
    'kind_extra_hulp_basisschool',
    'kind_extra_hulp_middelbare_school',
    'vervoer_naar_school',
    'kind_thuis_van_school',
    'school_zonder_diploma',
    'baby',
    'kinderopvang',
  ],
};

function groepVan(behoefte: string): Groep {
  return groepen.find((g) => g !== 'overig' && indeling[g].includes(behoefte)) ?? 'overig';
}

/** Needs by heading, in the order of the table; headings without needs are left out. */
export function groupBehoeften(
  behoeften: readonly Behoefte[],
): readonly { readonly groep: Groep; readonly behoeften: readonly Behoefte[] }[] {
  return groepen
    .map((groep) => ({ groep, behoeften: behoeften.filter((b) => groepVan(b.behoefte) === groep) }))
    .filter((g) => g.behoeften.length > 0);
}
