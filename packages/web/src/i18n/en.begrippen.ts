import type { nlBegrippen } from './nl.begrippen.ts';
import type { Catalogus } from './taal.tsx';

/** English meanings of the words of the field. */
export const enBegrippen: Pick<Catalogus['begrippen'], keyof typeof nlBegrippen> = {
  gemeente: 'Municipality, as Statistics Netherlands knows it on a date, with a code (GM and four digits).',
  herindeling:
    'Municipal reorganisation: on a date municipalities merge, or one is divided. An old code can live on.',
  regio: 'Region: one part of a division, with a code, a name and the municipalities in it.',
  aandeel: 'Share: the part of a municipality in a region, where law or postcodes divide it over several.',
  editie: 'Edition: a division as it was in one year.',
  waargenomen: 'Observed: taken from a source of that very year.',
  domein: 'Policy domain of a division: social services, safety, government, environment, or economy.',
  nesting:
    'How well the regions of one division fit into those of another. 1 means: every region lies wholly within one of the other.',
  zelfvoorziening:
    'Self-containment: the part of the jobs of a region’s residents that lies in the region itself, or of the jobs in it that its own residents hold.',
  regeling:
    'Joint arrangement: an agreement between municipalities (and sometimes others) to do a task together, under the Joint Arrangements Act (Wgr).',
  overlapgraad:
    'Degree of overlap: in what part of its joint arrangements a municipality meets a partner, on average over its partners. 100% means: all partners in all of them.',
  band: 'Tie: two municipalities that share at least as many joint arrangements as you chose.',
  centrumgemeente: 'Host municipality: carries a task, or its money, for a whole region.',
  raad: 'Municipal council: elected, sets the main lines and controls.',
  college: 'The executive of mayor and aldermen.',
  griffier: 'Clerk of the council: supports and advises it.',
  zienswijze: 'Formal opinion of a council on a draft, such as the budget of a joint arrangement.',
  tafel:
    'Table: a group of parties that must agree on help for a household. The same executives of the same municipalities are one table, also when they do several tasks together.',
  behoefte: 'Need: a situation in which a household needs help, in plain words, such as debts or no home.',
  regisseur:
    'Director: the one who keeps the plan for a household together: one family, one plan, one director. We name who sits at most tables, as a suggestion.',
  woonplaatsbeginsel:
    'Residence principle: the rule that says which municipality is responsible for somebody, for instance where a child is registered, or formerly where the parent with custody lived.',
  recept:
    'Recipe: all that is needed to compute a figure again: year, divisions, basis, weights, formula and sources.',
};
