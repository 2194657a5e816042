// Codes and fields of the other packages become sentences, numbers and dates here, in Dutch and English.
// Dutch stands here; English has a door of its own, `@samenhang/taal/en`, so that a page in Dutch need not load it.

export { describeInvoerfout } from './aanvulling/index.ts';
export type { Catalogus } from './catalogus.ts';
export { type Blok, type Stuk, tellOplegger, tellVerbonden } from './dossier/index.ts';
export { eigenNoten, type Leeswijze } from './eigen/index.ts';
export {
  describeBedragfout,
  describeHuisvestfout,
  describeRuimtefout,
  describeScenariofout,
  describeSleutelfout,
  describeSpreidtabelfout,
  describeVertrekfout,
  nameKans,
  tellAannames,
  tellBijdragen,
  tellDemptekort,
  tellOvergang,
  tellSpreiding,
  tellTrekkingen,
} from './geld/index.ts';
export {
  datumInWoorden,
  type Gelezengetal,
  type Getallen,
  hoofdletter,
  kleineLetter,
  leesGetal,
  leesHeel,
  maakGetallen,
  opsomming,
  opsommingTot,
  schrijfCel,
} from './getal/index.ts';
export {
  describeBesteDag,
  describeBotsingen,
  describeEigendag,
  describeEigenReden,
  describeOpgegeven,
  describeRaad,
  describeStap,
} from './kalender/index.ts';
export {
  gemeentekop,
  inwonersnoot,
  landkop,
} from './kop/index.ts';
export { describeFout, describeProbleem, type Probleemsoort } from './melding/index.ts';
export { nl, nlOntwerpzinnen } from './nl/index.ts';
export type { Ontwerpzinnen } from './ontwerp/index.ts';
export { type Berichtfeit, browsernaam, describeBericht } from './post/index.ts';
export type { EigenProbleemfeit, Foutfeit, Probleemfeit, Schrijfwijze } from './problemen/index.ts';
export {
  describeGebied,
  describeReden,
  describeVerschil,
  describeVormtoets,
  describeZoek,
  overdrachtTekst,
  schakelnaam,
} from './register/index.ts';
export {
  aantalTekst,
  describePartij,
  gatTekst,
  gemeentenaam,
  inTaal,
  ledennamen,
  partijnaam,
  plaatsnaam,
  regiosoort,
  rolTekst,
  type Spraak,
  uitvoerders,
  waarTafel,
  wetTekst,
  wieAanTafel,
  zegZinnen,
} from './route/index.ts';
export type { Taal } from './taal.ts';
export { zegVerband } from './verband/index.ts';
