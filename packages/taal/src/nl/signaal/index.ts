import type { Vondstsoort } from '@samenhang/core/signaal';
import { nlSignaalblad } from './blad.ts';
import { nlSignaaleen } from './een.ts';
import { nlSignaalform } from './form.ts';
import { nlSignaallijst } from './lijst.ts';
import { nlSignaalpatronen } from './patronen.ts';
import { nlSignaalredactie } from './redactie.ts';

/** Dutch texts about signals. */
export const nlSignaal = {
  vondsten: {
    iban: 'een rekeningnummer',
    email: 'een e-mailadres',
    bsn: 'een burgerservicenummer',
    telefoon: 'een telefoonnummer',
    kenteken: 'een kenteken',
    postcode_huisnummer: 'een postcode met huisnummer',
    geboortedatum: 'een geboortedatum',
    naam: 'een naam',
  } satisfies Readonly<Record<Vondstsoort, string>>,
  patronen: nlSignaalpatronen,
  blad: nlSignaalblad,
  form: nlSignaalform,
  lijst: nlSignaallijst,
  een: nlSignaaleen,
  redactie: nlSignaalredactie,
} as const;
