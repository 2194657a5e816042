export type { IncidentenAntwoord, IncidentstukAntwoord } from './antwoord.ts';
export {
  type Incidentfout,
  type Incidentfoutcode,
  type Incidentonderzoek,
  leegIncident,
  textsOf,
} from './incident.ts';
export {
  INCIDENTSTATEN,
  type Incidentbesluit,
  type Incidentinvoer,
  type Incidentstapnaam,
  keurStap,
  regelOf,
} from './stappen.ts';
export { incidentenTabellen, incidentTabellen } from './tabel.ts';
export {
  changeIncident,
  type Incident,
  type Incidentwijziging,
  isTerugTeKijken,
  standOf,
  stepsFrom,
} from './verloop.ts';
export {
  INCIDENTDELEN,
  INCIDENTKEUZES,
  INCIDENTMAATREGELEN,
  INCIDENTUITKOMSTEN,
  INCIDENTVRAGEN,
  type Incidentvraag,
} from './vragen.ts';
export { type Incidentstuk, openOf, presentIncident, presentIncidenten } from './weergave.ts';
