import type { Vondstsoort } from '@samenhang/core/signaal';

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
} as const;
