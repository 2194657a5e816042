/**
 * Who may do what: one table, which is data. `mayDo` reads it and decides; the store makes its queries of it, every route
 * of the API names the cell that it needs, and the page /over/toegang shows it in words. What is not in it, nobody may.
 */

import type { Kringrol } from '../kring/index.ts';

/** What somebody is within an organisation. One person has one role in an organisation. */
export const rollen = ['lezer', 'raadslid', 'griffier', 'adviseur', 'bestuurder', 'beheerder'] as const;
export type Rol = (typeof rollen)[number];

export const organisatiesoorten = [
  'gemeente',
  'samenwerkingsverband',
  'provincie',
  'waterschap',
  'rijk',
  'kennisinstelling',
  'anders',
] as const;
export type Organisatiesoort = (typeof organisatiesoorten)[number];

/** Kinds of things that somebody may or may not do something with. */
export type Objectsoort =
  /** Facts and figures that everybody may know. */
  | 'gegevens'
  /** Getting in: signing in and out. */
  | 'aanmelding'
  /** One's own name and address. */
  | 'account'
  /** Being signed in, somewhere. */
  | 'sessie'
  /** By which one signs in without a password. */
  | 'passkey'
  | 'ontwerp'
  /** What an organisation adds to the national register, or corrects in it. */
  | 'aanvulling'
  /** The view of a council, until it is published. */
  | 'zienswijze'
  /** A text that several councils decide upon. */
  | 'samentekst'
  /** What members say of it among themselves. */
  | 'bespreking'
  /** Who within an organisation looks after a body, with their tasks. */
  | 'eigenaarschap'
  /** What they noted: that they looked, or that a task is done. */
  | 'ronde'
  /** Something to learn from, or an organisation that says it has experience: everybody reads it. */
  | 'kennis'
  /** A view that was published. */
  | 'publicatie'
  /** A link by which whoever has it sees a design. */
  | 'deellink'
  /** A link by which a calendar fetches somebody's days. */
  | 'agendalink'
  /** Long work that the server does for somebody. */
  | 'rekentaak'
  | 'organisatie'
  | 'lid'
  | 'uitnodiging'
  /** What who sees a design says of it, or whoever has a link. */
  | 'opmerking'
  /** What everybody may see of a design or a map. */
  | 'vrijgave'
  /** Messages of the server to people, which wait to be sent or handed over. */
  | 'post'
  /** What somebody tells of where things do not join: read by who owns it and by the redactie. */
  | 'signaal'
  /** Putting signals together, apart or in other words, and keeping out what does not belong. */
  | 'redactie'
  /** A room in which peers review one another: what is in it is for who takes part, and for nobody else. */
  | 'kring'
  /** Who takes part in it, or is invited to. */
  | 'kringlid'
  /** What they say there to one another. */
  | 'kringtekst'
  /** What somebody notes there for themselves alone. */
  | 'kringnotitie'
  /** The word of somebody that a text may leave. */
  | 'kringinstemming'
  /** What they agreed, which stays when all else is destroyed. */
  | 'kringafspraak'
  /** What an organisation asked itself and decided after an incident. */
  | 'incident'
  /** A question that no body solves alone, with who owns it; for everybody once it is on the agenda. */
  | 'opgave'
  /** What an organisation that is asked to answer does with it. */
  | 'opgaveantwoord'
  /** An answer that an organisation keeps to begin with. */
  | 'antwoordsjabloon'
  /** The question whether gemeenten can do what is proposed: for who is asked, and for everybody once it was published. */
  | 'toets'
  /** What an organisation that is asked says to it. */
  | 'toetsinvulling'
  /** That somebody hears of each step of an opgave. */
  | 'volging'
  | 'logboek';

export type Handeling =
  | 'lezen'
  | 'maken'
  | 'wijzigen'
  | 'weggooien'
  | 'terughalen'
  | 'overdragen'
  | 'aannemen'
  /** By who keeps order on this server: nobody sees it any more, and its owner reads why. */
  | 'verbergen'
  /** By the server itself, when its term is over: nobody may. */
  | 'opruimen';

/**
 * What the thing is to who asks: for everybody, by a link that they got, their own, of an organisation of theirs, of
 * the server, as far as they are of the organisation that it is for, or of a room in which they take part.
 */
export type Verhouding = 'openbaar' | 'gedeeld' | 'eigen' | 'organisatie' | 'server' | 'kring';

/** A thing that can be done: what a route of the API names. */
export interface Recht {
  readonly soort: Objectsoort;
  readonly handeling: Handeling;
}

/** A row of the table. `ieder`: also without an account; `aangemeld`: whoever has one; else these roles. */
export interface Rechtregel extends Recht {
  readonly verhouding: Verhouding;
  readonly wie: 'ieder' | 'aangemeld' | readonly (Rol | Kringrol)[];
}

const schrijvers: readonly Rol[] = ['griffier', 'adviseur', 'bestuurder', 'beheerder'];
/** Who keeps the records of an organisation and of its council. */
const dossierhouders: readonly Rol[] = ['griffier', 'adviseur', 'beheerder'];
/** Who may bring in something on behalf of an organisation: whoever does more there than read along. */
const inbrengers: readonly Rol[] = ['raadslid', ...schrijvers];
const bewaarders: readonly Rol[] = ['adviseur', 'beheerder'];
const beheerders: readonly Rol[] = ['beheerder'];
const gastheren: readonly Kringrol[] = ['gastheer'];
const deelnemers: readonly Kringrol[] = ['gastheer', 'deelnemer'];
const aanwezigen: readonly Kringrol[] = [...deelnemers, 'leerder'];

function regel(
  soort: Objectsoort,
  handeling: Handeling,
  verhouding: Verhouding,
  wie: Rechtregel['wie'],
): Rechtregel {
  return { soort, handeling, verhouding, wie };
}

/** Several things that the same roles of an organisation may do. */
const each = (soort: Objectsoort, handelingen: readonly Handeling[], wie: readonly Rol[]) =>
  handelingen.map((handeling) => regel(soort, handeling, 'organisatie', wie));

/** What an organisation keeps itself: made, changed, thrown away and taken back by the same roles. */
const kept = (soort: Objectsoort, wie: readonly Rol[]) =>
  each(soort, ['maken', 'wijzigen', 'weggooien', 'terughalen'], wie);

/** The table of permissions. */
export const rechten: readonly Rechtregel[] = [
  regel('gegevens', 'lezen', 'openbaar', 'ieder'),
  regel('aanmelding', 'lezen', 'openbaar', 'ieder'),
  regel('aanmelding', 'maken', 'openbaar', 'ieder'),
  regel('aanmelding', 'weggooien', 'eigen', 'ieder'),
  regel('publicatie', 'lezen', 'openbaar', 'ieder'),
  regel('kennis', 'lezen', 'openbaar', 'ieder'),
  regel('ontwerp', 'lezen', 'gedeeld', 'ieder'),
  regel('agendalink', 'lezen', 'gedeeld', 'ieder'),
  regel('uitnodiging', 'lezen', 'gedeeld', 'ieder'),
  regel('uitnodiging', 'aannemen', 'gedeeld', 'ieder'),
  regel('opmerking', 'maken', 'gedeeld', 'ieder'),
  regel('account', 'lezen', 'eigen', 'aangemeld'),
  regel('account', 'wijzigen', 'eigen', 'aangemeld'),
  regel('account', 'weggooien', 'eigen', 'aangemeld'),
  regel('uitnodiging', 'lezen', 'eigen', 'aangemeld'),
  regel('uitnodiging', 'aannemen', 'eigen', 'aangemeld'),
  regel('passkey', 'lezen', 'eigen', 'aangemeld'),
  regel('passkey', 'maken', 'eigen', 'aangemeld'),
  regel('passkey', 'weggooien', 'eigen', 'aangemeld'),
  regel('sessie', 'lezen', 'eigen', 'aangemeld'),
  regel('sessie', 'weggooien', 'eigen', 'aangemeld'),
  regel('ontwerp', 'lezen', 'eigen', 'aangemeld'),
  regel('ontwerp', 'maken', 'eigen', 'aangemeld'),
  regel('ontwerp', 'wijzigen', 'eigen', 'aangemeld'),
  regel('ontwerp', 'weggooien', 'eigen', 'aangemeld'),
  regel('ontwerp', 'terughalen', 'eigen', 'aangemeld'),
  regel('ontwerp', 'overdragen', 'eigen', 'aangemeld'),
  regel('deellink', 'lezen', 'eigen', 'aangemeld'),
  regel('deellink', 'maken', 'eigen', 'aangemeld'),
  regel('deellink', 'weggooien', 'eigen', 'aangemeld'),
  regel('agendalink', 'lezen', 'eigen', 'aangemeld'),
  regel('agendalink', 'maken', 'eigen', 'aangemeld'),
  regel('agendalink', 'weggooien', 'eigen', 'aangemeld'),
  regel('opmerking', 'lezen', 'eigen', 'aangemeld'),
  regel('opmerking', 'maken', 'eigen', 'aangemeld'),
  regel('opmerking', 'wijzigen', 'eigen', 'aangemeld'),
  regel('opmerking', 'weggooien', 'eigen', 'aangemeld'),
  regel('opmerking', 'terughalen', 'eigen', 'aangemeld'),
  regel('vrijgave', 'lezen', 'openbaar', 'ieder'),
  regel('vrijgave', 'lezen', 'eigen', 'aangemeld'),
  regel('vrijgave', 'maken', 'eigen', 'aangemeld'),
  regel('vrijgave', 'weggooien', 'eigen', 'aangemeld'),
  regel('rekentaak', 'lezen', 'eigen', 'aangemeld'),
  // It takes room of an organisation: who only reads along there begins none, not even for themselves.
  regel('rekentaak', 'maken', 'eigen', ['raadslid', ...schrijvers]),
  regel('rekentaak', 'weggooien', 'eigen', 'aangemeld'),
  regel('ontwerp', 'lezen', 'organisatie', rollen),
  regel('ontwerp', 'maken', 'organisatie', schrijvers),
  regel('ontwerp', 'wijzigen', 'organisatie', schrijvers),
  regel('ontwerp', 'weggooien', 'organisatie', bewaarders),
  regel('ontwerp', 'terughalen', 'organisatie', bewaarders),
  regel('aanvulling', 'lezen', 'organisatie', rollen),
  ...kept('aanvulling', dossierhouders),
  regel('zienswijze', 'lezen', 'organisatie', rollen),
  ...kept('zienswijze', dossierhouders),
  regel('samentekst', 'lezen', 'organisatie', rollen),
  ...each('samentekst', ['maken', 'wijzigen', 'aannemen'], dossierhouders),
  regel('bespreking', 'lezen', 'organisatie', rollen),
  regel('bespreking', 'maken', 'organisatie', ['raadslid', ...schrijvers]),
  regel('bespreking', 'weggooien', 'organisatie', dossierhouders),
  regel('eigenaarschap', 'lezen', 'organisatie', rollen),
  ...kept('eigenaarschap', dossierhouders),
  regel('ronde', 'maken', 'organisatie', ['raadslid', ...schrijvers]),
  regel('kennis', 'lezen', 'organisatie', rollen),
  ...kept('kennis', inbrengers),
  ...each('deellink', ['lezen', 'maken', 'weggooien'], schrijvers),
  regel('opmerking', 'lezen', 'organisatie', rollen),
  regel('opmerking', 'maken', 'organisatie', rollen),
  regel('opmerking', 'wijzigen', 'organisatie', schrijvers),
  regel('opmerking', 'weggooien', 'organisatie', schrijvers),
  regel('opmerking', 'terughalen', 'organisatie', schrijvers),
  regel('vrijgave', 'lezen', 'organisatie', rollen),
  regel('vrijgave', 'maken', 'organisatie', schrijvers),
  regel('vrijgave', 'weggooien', 'organisatie', schrijvers),
  regel('rekentaak', 'lezen', 'organisatie', rollen),
  ...each('rekentaak', ['maken', 'weggooien'], schrijvers),
  regel('organisatie', 'lezen', 'organisatie', rollen),
  ...each('organisatie', ['maken', 'wijzigen'], beheerders),
  regel('lid', 'lezen', 'organisatie', ['raadslid', ...schrijvers]),
  ...each('lid', ['wijzigen', 'weggooien'], beheerders),
  regel('lid', 'weggooien', 'eigen', 'aangemeld'),
  ...each('uitnodiging', ['lezen', 'maken', 'weggooien'], beheerders),
  regel('logboek', 'lezen', 'organisatie', beheerders),
  regel('kennis', 'verbergen', 'server', bewaarders),
  regel('signaal', 'lezen', 'organisatie', rollen),
  ...each('signaal', ['maken', 'wijzigen', 'weggooien'], inbrengers),
  // A body becomes owner by its own choice.
  regel('signaal', 'aannemen', 'organisatie', schrijvers),
  regel('signaal', 'overdragen', 'organisatie', schrijvers),
  regel('signaal', 'lezen', 'server', bewaarders),
  regel('signaal', 'overdragen', 'server', bewaarders),
  regel('redactie', 'lezen', 'server', bewaarders),
  regel('redactie', 'maken', 'server', bewaarders),
  regel('opgave', 'lezen', 'openbaar', 'ieder'),
  regel('opgave', 'lezen', 'organisatie', rollen),
  ...kept('opgave', dossierhouders),
  regel('incident', 'lezen', 'openbaar', 'ieder'),
  regel('incident', 'lezen', 'organisatie', rollen),
  ...kept('incident', dossierhouders),
  regel('opgaveantwoord', 'maken', 'organisatie', schrijvers),
  regel('antwoordsjabloon', 'lezen', 'organisatie', rollen),
  ...kept('antwoordsjabloon', schrijvers),
  regel('toets', 'lezen', 'openbaar', 'ieder'),
  regel('toets', 'lezen', 'organisatie', rollen),
  ...kept('toets', dossierhouders),
  regel('toetsinvulling', 'lezen', 'organisatie', rollen),
  regel('toetsinvulling', 'maken', 'organisatie', schrijvers),
  regel('toetsinvulling', 'aannemen', 'organisatie', schrijvers),
  regel('volging', 'lezen', 'eigen', 'aangemeld'),
  regel('volging', 'maken', 'eigen', 'aangemeld'),
  regel('volging', 'weggooien', 'eigen', 'aangemeld'),
  regel('volging', 'weggooien', 'gedeeld', 'ieder'),
  regel('post', 'lezen', 'server', beheerders),
  regel('post', 'weggooien', 'server', beheerders),
  regel('kring', 'maken', 'eigen', inbrengers),
  regel('kring', 'lezen', 'kring', aanwezigen),
  regel('kring', 'wijzigen', 'kring', gastheren),
  regel('kringlid', 'aannemen', 'gedeeld', 'aangemeld'),
  regel('kringlid', 'maken', 'kring', gastheren),
  regel('kringlid', 'weggooien', 'kring', gastheren),
  regel('kringlid', 'weggooien', 'eigen', 'aangemeld'),
  regel('kringtekst', 'lezen', 'kring', aanwezigen),
  regel('kringtekst', 'maken', 'kring', deelnemers),
  regel('kringtekst', 'wijzigen', 'kring', deelnemers),
  regel('kringtekst', 'weggooien', 'kring', deelnemers),
  regel('kringtekst', 'overdragen', 'kring', deelnemers),
  regel('kringinstemming', 'maken', 'kring', deelnemers),
  regel('kringinstemming', 'weggooien', 'eigen', 'aangemeld'),
  regel('kringnotitie', 'lezen', 'eigen', 'aangemeld'),
  regel('kringnotitie', 'maken', 'eigen', 'aangemeld'),
  regel('kringnotitie', 'wijzigen', 'eigen', 'aangemeld'),
  regel('kringnotitie', 'weggooien', 'eigen', 'aangemeld'),
  regel('kringafspraak', 'lezen', 'kring', aanwezigen),
  regel('kringafspraak', 'maken', 'kring', deelnemers),
  regel('kringafspraak', 'wijzigen', 'kring', deelnemers),
  regel('kringafspraak', 'weggooien', 'kring', deelnemers),
];
