import type { Catalogus } from '../../catalogus.ts';

/** English meanings of the words of the field. */
export const enBegrippen: Catalogus['begrippen'] = {
  congruentie:
    'The share of the chosen divisions that a municipality has in common, on average, with the municipalities it works with. 100% means: the same partners everywhere.',
  partner: 'A municipality with which you share a region in at least one chosen division.',
  indeling:
    'A division of the Netherlands into regions for one purpose, such as safety regions or labour market regions.',
  bijdrage:
    'The difference between the congruence with and without this division, in percentage points. Below zero: this division makes the congruence smaller.',
  afgeleid: 'Not taken from a source of this year, but computed from another year or from other facts.',
  onzeker:
    'This municipality was formed from municipalities that lay in different regions. We do not know in which region it lies now, and count them all.',
  zelfvoorziening:
    'Of all jobs held by residents of a region: the share that lies inside that region (commuting figures of Statistics Netherlands).',
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
  ontwerp:
    'Design: a new division of municipalities in regions that fits the chosen divisions as well as possible and meets the demands made.',
  gamma:
    'The resolution γ: how fine or coarse a design is. Two municipalities belong together if they share more than this part of the chosen divisions. A low γ gives few large regions, a high γ many small ones.',
  overeenkomst:
    'Agreement: how well a map fits the chosen divisions, in pairs of municipalities. 100% means: exactly the pairs that are together in all divisions are together here.',
  grens:
    'The proven bound: a value that no map that meets the demands can exceed. The bound is computed, not estimated.',
  gat: 'Gap: the difference between the value of a map and the proven bound. Where the gap is nil it is proven that no map is better.',
  vast: 'Fixed (locked): a fixed region stays in a design exactly as it is today. A fixed municipality keeps its place relative to the other fixed ones.',
  muur: 'Wall: a border that no region of a design may cross, such as that of a province.',
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
