export {
  rolTekst,
  uitvoerders,
  zegZinnen,
} from './uitvoering.ts';
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
  type Spraak,
  waarTafel,
  wetTekst,
  wieAanTafel,
} from './woorden.ts';
