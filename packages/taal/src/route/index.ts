export {
  aantalTekst,
  describePartij,
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
