/**
 * Every setting of the program: one row each. What starts checks them, `samenhang instellingen` shows them, and the table in
 * docs/beheer.md is held against them by a test. A new setting is a row here, and a line there.
 */

import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Claimregel, claimregels, domeinen, scopes, uitgever } from './aanbieder.ts';
import {
  adreslijst,
  emailadres,
  heel,
  host,
  jaOfNee,
  type Lees,
  luisterplek,
  map,
  poort,
  postgresadres,
  smtpadres,
  tekst,
  websiteadres,
} from './vormen.ts';

/** One variable of the environment. Where it is absent or empty, `standaard` holds. */
export interface Instelling<T> {
  readonly variabele: string;
  /** What it is for. */
  readonly betekenis: string;
  /** What holds without it, in words. */
  readonly zonder: string;
  readonly standaard: T;
  /** The variable beside which it must be set. */
  readonly nodigBij?: string;
  /** Never shown; may also stand in a file, which `<variabele>_FILE` names. */
  readonly geheim?: true;
  readonly lees: Lees<T>;
}

/** The row of a variable. */
function rij<T>(variabele: string, rest: Omit<Instelling<T>, 'variabele'>): Instelling<T> {
  return { variabele, ...rest };
}

/** Where this is set, people sign in by an identity provider. */
const oidc = 'SAMENHANG_OIDC_ADRES';

export const tabel = {
  poort: rij('PORT', {
    betekenis: 'de poort waarop de server luistert (ook `--port`)',
    zonder: '4321',
    standaard: 4321,
    lees: poort,
  }),
  host: rij('SAMENHANG_HOST', {
    betekenis: 'het adres waarop de server luistert (ook `--host`)',
    zonder: '127.0.0.1: alleen deze machine',
    standaard: '127.0.0.1',
    lees: host,
  }),
  adres: rij('SAMENHANG_ADRES', {
    betekenis: 'hoe de wereld de server kent; komt in alle links (ook `--adres`)',
    zonder: 'het adres waarop hij luistert',
    standaard: undefined,
    nodigBij: oidc,
    lees: websiteadres,
  }),
  map: rij('SAMENHANG_DIR', {
    betekenis: 'de map met de opslag en de bewaarde pakketten',
    zonder: '~/.samenhang',
    standaard: join(homedir(), '.samenhang'),
    lees: map,
  }),
  database: rij('DATABASE_URL', {
    betekenis: 'PostgreSQL 15 of nieuwer: `postgres://rol:wachtwoord@host/database`',
    zonder: 'een bestand in `SAMENHANG_DIR`',
    standaard: undefined,
    geheim: true,
    lees: postgresadres,
  }),
  backupsleutel: rij('SAMENHANG_BACKUP_SLEUTEL', {
    betekenis: 'de wachtzin voor backups (ook `--sleutel-bestand`)',
    zonder: 'backups zijn niet versleuteld',
    standaard: undefined,
    geheim: true,
    lees: tekst,
  }),
  smtp: rij('SMTP_URL', {
    betekenis: 'de mailserver: `smtp://naam:wachtwoord@host:587`, of `smtps://` voor TLS vanaf het begin',
    zonder: 'er gaat geen e-mail uit; de beheerder leest de berichten op `/beheer/post`',
    standaard: undefined,
    geheim: true,
    lees: smtpadres,
  }),
  afzender: rij('SMTP_AFZENDER', {
    betekenis: 'van wie e-mail komt: een e-mailadres',
    zonder: 'noreply@ en de naam van de server in `SAMENHANG_ADRES`',
    standaard: undefined,
    lees: emailadres,
  }),
  logboek: rij('SAMENHANG_LOGBOEK', {
    betekenis: '`ja`: van elk verzoek een regel JSON (ook `--logboek`)',
    zonder: 'nee: alleen wat misgaat',
    standaard: false,
    lees: jaOfNee,
  }),
  linkcontrole: rij('SAMENHANG_LINKCONTROLE', {
    betekenis:
      '`ja` of `nee`: probeert de server nu en dan of de links van ingebrachte kennis nog werken (hoogstens twaalf per uur)',
    zonder: 'ja',
    standaard: true,
    lees: jaOfNee,
  }),
  vertrouwd: rij('TRUST_PROXY', {
    betekenis:
      'welke proxy’s mogen zeggen van wie een verzoek komt (`X-Forwarded-For`) en welk nummer het heeft (`X-Request-Id`): adressen, reeksen als `10.0.0.0/8`, of `loopback`, `linklocal`, `uniquelocal`',
    zonder: 'geen: het adres van de verbinding telt',
    standaard: [],
    lees: adreslijst,
  }),
  metrieken: rij('SAMENHANG_METRIEKEN', {
    betekenis: 'waar Prometheus `/metrics` kan lezen: een poort, of `adres:poort`',
    zonder: 'nergens',
    standaard: undefined,
    lees: luisterplek,
  }),
  verbindingen: rij('SAMENHANG_DB_VERBINDINGEN', {
    betekenis: 'hoogstens zoveel verbindingen tegelijk met PostgreSQL, per server',
    zonder: '10',
    standaard: 10,
    lees: heel(1, 1000),
  }),
  stopAankondiging: rij('SAMENHANG_STOP_AANKONDIGING', {
    betekenis:
      'zoveel seconden gaat een server die moet stoppen nog door, terwijl `/api/v1/gezondheid/gereed` al 503 zegt',
    zonder: '0',
    standaard: 0,
    lees: heel(0, 300),
  }),
  stopGeduld: rij('SAMENHANG_STOP_GEDULD', {
    betekenis: 'zoveel seconden krijgen lopende verzoeken daarna om klaar te komen',
    zonder: '5',
    standaard: 5,
    lees: heel(0, 300),
  }),
  oidcAdres: rij(oidc, {
    betekenis: 'de identiteitsprovider van de organisatie: zijn issuer (OpenID Connect)',
    zonder: 'aanmelden gaat met een wachtwoord',
    standaard: undefined,
    lees: uitgever,
  }),
  oidcClient: rij('SAMENHANG_OIDC_CLIENT', {
    betekenis: 'hoe de provider deze server kent: het client-id',
    zonder: 'verplicht bij een provider',
    standaard: undefined,
    nodigBij: oidc,
    lees: tekst,
  }),
  oidcGeheim: rij('SAMENHANG_OIDC_GEHEIM', {
    betekenis: 'het client-geheim bij de provider',
    zonder: 'verplicht bij een provider',
    standaard: undefined,
    geheim: true,
    nodigBij: oidc,
    lees: tekst,
  }),
  oidcRollen: rij<readonly Claimregel[] | undefined>('SAMENHANG_OIDC_ROLLEN', {
    betekenis: 'welke waarde van de claim welke rol geeft in welke organisatie, als JSON',
    zonder: 'verplicht bij een provider',
    standaard: undefined,
    nodigBij: oidc,
    lees: claimregels,
  }),
  oidcClaim: rij('SAMENHANG_OIDC_CLAIM', {
    betekenis: 'de claim waarin die waarden staan; met punten als zij dieper staat',
    zonder: 'groups',
    standaard: 'groups',
    lees: tekst,
  }),
  oidcNaam: rij('SAMENHANG_OIDC_NAAM', {
    betekenis: 'hoe mensen de provider noemen: op de knop',
    zonder: 'de host van zijn adres',
    standaard: undefined,
    lees: tekst,
  }),
  oidcScopes: rij('SAMENHANG_OIDC_SCOPES', {
    betekenis: 'wat aan de provider wordt gevraagd',
    zonder: 'openid profile email',
    standaard: 'openid profile email',
    lees: scopes,
  }),
  oidcDomeinen: rij<readonly string[]>('SAMENHANG_OIDC_DOMEINEN', {
    betekenis: 'domeinen waarvan de provider de adressen zelf uitgeeft; die hoeft hij niet te bevestigen',
    zonder: 'alleen adressen die de provider bevestigt (`email_verified`)',
    standaard: [],
    lees: domeinen,
  }),
};
