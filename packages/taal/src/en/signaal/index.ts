import type { Catalogus } from '../../catalogus.ts';
import { enSignaalblad } from './blad.ts';
import { enSignaaleen } from './een.ts';
import { enSignaalform } from './form.ts';
import { enSignaallijst } from './lijst.ts';
import { enSignaalpatronen } from './patronen.ts';
import { enSignaalredactie } from './redactie.ts';

export const enSignaal: Catalogus['signaal'] = {
  vondsten: {
    iban: 'a bank account number',
    email: 'an e-mail address',
    bsn: 'a citizen service number',
    telefoon: 'a telephone number',
    kenteken: 'a licence plate',
    postcode_huisnummer: 'a postcode with house number',
    geboortedatum: 'a date of birth',
    naam: 'a name',
  },
  patronen: enSignaalpatronen,
  blad: enSignaalblad,
  form: enSignaalform,
  lijst: enSignaallijst,
  een: enSignaaleen,
  redactie: enSignaalredactie,
};
