/** The schemas of all answers: apart from the front door, so that who only computes does not load zod. */

export { aanvullingSchema, aanvulregelSchema, onderwerpSchema } from './aanvulling/antwoord.ts';
export { basisSchema } from './antwoord/antwoord.ts';
export { congruentieSchema } from './congruentie/antwoord.ts';
export { dossierSchema, opleggerSchema } from './dossier/antwoord.ts';
export { eigenaarschapSchema } from './eigenaar/antwoord.ts';
export {
  geldonderwerpenSchema,
  kerncijferSchema,
  kerncijfersSchema,
  ontvangerSchema,
  ontvangersSchema,
  registersleutelsSchema,
  taakveldenSchema,
  uitkeringenSchema,
  urgentieSchema,
} from './geld/antwoord.ts';
export { gemeentenSchema, gemeenteSchema, partnersSchema } from './gemeente/antwoord.ts';
export {
  incidentenSchema,
  incidentonderzoekSchema,
  incidentSchema,
  incidentstapSchema,
  incidentstukSchema,
} from './incident/antwoord.ts';
export { indelingenSchema, indelingSchema, regiosSchema } from './indelingen/antwoord.ts';
export { agendaSchema, kalenderSchema } from './kalender/antwoord.ts';
export { ervaringSchema, kennisbijdrageSchema, kennisitemSchema } from './kennis/antwoord.ts';
export {
  kringaanvaardingSchema,
  kringafspraakSchema,
  kringbeginSchema,
  kringinstellingSchema,
  kringnodigingSchema,
  kringstapSchema,
  kringtekstSchema,
} from './kring/antwoord.ts';
export {
  antwoordsjabloonSchema,
  opgavenSchema,
  opgaveSchema,
  opgavestapSchema,
  opgavestukSchema,
} from './opgave/antwoord.ts';
export { overhevelingSchema } from './overheveling/antwoord.ts';
export { eigendeelVelden, gripSchema, regelingenSchema, regelingSchema } from './regelingen/antwoord.ts';
export { versnipperingSchema } from './route/antwoord.ts';
export { grensverschilSchema, patronenSchema, signaalinhoudSchema } from './signaal/antwoord.ts';
export { sturingSchema } from './sturing/antwoord.ts';
export { behoeftenSchema, huishoudensSchema, routegegevensSchema, takenSchema } from './taken/antwoord.ts';
export { tijdlijnSchema } from './tijdlijn/antwoord.ts';
export {
  toetsbladSchema,
  toetsenSchema,
  toetsinvullingSchema,
  toetsSchema,
} from './uitvoerbaarheid/antwoord.ts';
export { vergelijkSchema } from './vergelijking/antwoord.ts';
export {
  samenbeginSchema,
  samentekstSchema,
  samenversieSchema,
  zienswijzeSchema,
} from './zienswijze/antwoord.ts';
export { zoekgegevensSchema, zoekSchema } from './zoek/antwoord.ts';
