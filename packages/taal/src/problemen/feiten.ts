import type { Keuzefout } from '@samenhang/core';
import type { Vondstsoort } from '@samenhang/core/signaal';

/** How a value must be written, where it is not one of a list. */
export type Schrijfwijze =
  | 'jaar'
  | 'datum'
  | 'bestaande-datum'
  | 'datum-of-periode'
  | 'heel-vanaf-0'
  | 'heel-vanaf-1'
  | 'heel-tot-en-met-99'
  | 'vier-getallen'
  | 'rechthoek'
  | 'gemeentecode'
  | 'indeling'
  | 'lijst-tot-en-met-100'
  | 'zoekterm'
  | 'raden';

/** One thing that is wrong with a question: a stable code with its fields. `bedoeld` is the nearest valid value. */
export type Foutfeit =
  | Keuzefout
  | {
      readonly code: 'onbekende-parameter';
      readonly veld: string;
      readonly keuzes: readonly string[];
      readonly bedoeld?: string | undefined;
    }
  | { readonly code: 'dubbele-parameter'; readonly veld: string; readonly aantal: number }
  | {
      readonly code: 'ongeldige-waarde';
      readonly veld: string;
      readonly waarde: string;
      readonly keuzes?: readonly string[] | undefined;
      readonly schrijfwijze?: Schrijfwijze | undefined;
      readonly bedoeld?: string | undefined;
    }
  | { readonly code: 'onbekend-jaar'; readonly jaar: number; readonly van: number; readonly tot: number };

/** A gemeente into which another went, or from which it came. */
export interface Verwante {
  readonly code: string;
  readonly naam: string;
  readonly soort: 'opgegaan-in' | 'ontstaan-uit';
}

/** Why somebody's own things cannot be shown or changed: problems of who asks, and of what is there already. */
export type EigenProbleemfeit =
  | { readonly code: 'niet-aangemeld' }
  | { readonly code: 'geen-toestemming' }
  | { readonly code: 'botsing' }
  /** `huidig` is what is there now. */
  | { readonly code: 'inmiddels-gewijzigd'; readonly huidig?: unknown }
  | { readonly code: 'onbekend-stuk' }
  | { readonly code: 'onbekende-organisatie' }
  | { readonly code: 'onbekend-lid' }
  | { readonly code: 'onbekende-uitnodiging' }
  | { readonly code: 'onbekende-sessie' }
  | { readonly code: 'onbekend-bericht' }
  | { readonly code: 'te-veel-opmerkingen' }
  /** The organisation has so many open already. */
  | { readonly code: 'te-veel-uitnodigingen'; readonly hoogstens: number }
  /** The link to choose a new password is not, or no longer, good. */
  | { readonly code: 'herstel-ongeldig' }
  | { readonly code: 'onbekende-taak' }
  /** Nothing came of it, or nothing yet. */
  | { readonly code: 'geen-uitkomst' }
  /** The organisation has so many open already. */
  | { readonly code: 'te-veel-taken'; readonly hoogstens: number }
  /** The organisation asked for so many hours in a day. */
  | { readonly code: 'rekentijd-op'; readonly uren: number }
  /** A link that shares, which is not, or no longer, good. */
  | { readonly code: 'link-ongeldig' }
  /** No calendar fetches its days by this link, or not any more. */
  | { readonly code: 'onbekende-agendalink' }
  | { readonly code: 'agendalink-ingetrokken' }
  | { readonly code: 'te-veel-agendalinks' }
  /** The link of an invitation is not, or no longer, good. */
  | { readonly code: 'uitnodiging-ongeldig' }
  /** Nobody would be left to manage the organisation. */
  | { readonly code: 'laatste-beheerder' }
  /** Nobody would be left to manage these, by name. */
  | { readonly code: 'eerst-overdragen'; readonly organisaties: readonly string[] }
  /** One of both is not right; which is nobody's business. */
  | { readonly code: 'aanmelding-onjuist' }
  /** Nobody signs in by an identity provider here. */
  | { readonly code: 'geen-aanbieder' }
  /** What came back from the identity provider does not fit what went out, or it refused. */
  | { readonly code: 'aanbieder-onjuist' }
  /** It tells of no role that means something here. */
  | { readonly code: 'aanbieder-geen-rol' }
  /** It vouches for no e-mail address. */
  | { readonly code: 'aanbieder-geen-adres' }
  /** The address, or the account there, has an account here that it is not coupled to. */
  | { readonly code: 'aanbieder-bestaat' }
  | { readonly code: 'aanbieder-onbereikbaar'; readonly wacht: number }
  /** The password is right; now a code is asked. */
  | { readonly code: 'tweede-stap' }
  | { readonly code: 'code-onjuist' }
  /** The answer of a passkey does not fit what was asked, or nobody has it here. */
  | { readonly code: 'passkey-onjuist' }
  /** This server has no address by which passkeys could know it. */
  | { readonly code: 'geen-passkeys' }
  | { readonly code: 'onbekende-passkey' }
  | { readonly code: 'sleutel-ongeldig' }
  | { readonly code: 'vreemde-herkomst' }
  | { readonly code: 'te-groot' }
  | { readonly code: 'opslag-onbereikbaar'; readonly wacht: number }
  | { readonly code: 'opslag-vol' }
  | { readonly code: 'versie-ontbreekt' }
  /** `veld` is empty where the whole is wrong. */
  | {
      readonly code: 'ongeldige-inhoud';
      readonly velden: readonly { readonly veld: string; readonly code: string }[];
    }
  /** Likely personal data in a text that is to have none: where and of which kind, never what. */
  | {
      readonly code: 'persoonsgegevens';
      readonly vondsten: readonly {
        readonly veld: string;
        readonly soort: Vondstsoort;
        readonly van: number;
        readonly tot: number;
      }[];
    }
  /** Ask again after so many seconds. */
  | { readonly code: 'te-vaak'; readonly wacht: number };

/** Why a question has no answer: a stable code with its fields (RFC 9457: extension members). */
export type Probleemfeit =
  | EigenProbleemfeit
  | { readonly code: 'ongeldige-invoer'; readonly fouten: readonly Foutfeit[] }
  | { readonly code: 'niet-gevonden'; readonly pad: string }
  | { readonly code: 'methode-niet-toegestaan'; readonly methode: string }
  | { readonly code: 'interne-fout' }
  /** The server was told to stop; another takes over within so many seconds. */
  | { readonly code: 'server-stopt'; readonly wacht: number }
  /** Too many long answers are in the making; ask again after so many seconds. */
  | { readonly code: 'te-druk'; readonly wacht: number }
  /** This answer took too long, or too much memory. */
  | { readonly code: 'te-zwaar'; readonly wacht: number }
  /** A part was asked for beyond the end of a file of so many bytes. */
  | { readonly code: 'bereik-bestaat-niet'; readonly lengte: number }
  | { readonly code: 'verwachting-onbekend' }
  | { readonly code: 'onleesbaar-verzoek' }
  | { readonly code: 'te-traag' }
  | { readonly code: 'kop-te-groot' }
  | {
      readonly code: 'onbekende-gemeente';
      readonly gemeente: string;
      readonly jaar?: number | undefined;
      readonly bedoeld?: string | undefined;
    }
  | {
      readonly code: 'gemeente-in-ander-jaar';
      readonly gemeente: string;
      readonly naam: string;
      /** The year that was asked for. */
      readonly jaar: number;
      /** The nearest year in which it existed. */
      readonly bekendIn: number;
      readonly verwanten: readonly Verwante[];
    }
  | { readonly code: 'onbekend-jaar'; readonly waarde: string; readonly van: number; readonly tot: number }
  | { readonly code: 'onbekende-indeling'; readonly indeling: string; readonly bedoeld?: string | undefined }
  | { readonly code: 'geen-grenzen'; readonly jaar: number }
  | { readonly code: 'onbekende-laag'; readonly laag: string; readonly bedoeld?: string | undefined }
  | { readonly code: 'onbekend-vlak'; readonly laag: string; readonly vlak: string }
  | { readonly code: 'geen-huishoudens' }
  | { readonly code: 'geen-regelingen' }
  | { readonly code: 'onbekende-regeling'; readonly regeling: string }
  | { readonly code: 'onbekend-incident' }
  | { readonly code: 'onbekende-opgave' }
  | { readonly code: 'onbekende-toets' }
  | { readonly code: 'onbekende-wetstaak'; readonly taak: string }
  | {
      readonly code: 'onbekende-uitkering';
      readonly onderwerp: string;
      readonly bedoeld?: string | undefined;
    }
  | {
      readonly code: 'uitkering-meerdere';
      readonly onderwerp: string;
      readonly onderwerpen: readonly string[];
    }
  | {
      readonly code: 'uitkering-ander-jaar';
      readonly onderwerp: string;
      /** Empty where the amounts have no year. */
      readonly jaren: readonly number[];
    }
  | { readonly code: 'onbekend-kerncijfer'; readonly kenmerk: string; readonly bedoeld?: string | undefined }
  | { readonly code: 'kerncijfer-ander-jaar'; readonly kenmerk: string; readonly jaren: readonly number[] }
  | {
      readonly code: 'onbekende-ontvanger';
      readonly ontvanger: string;
      readonly bedoeld?: string | undefined;
    }
  | {
      readonly code: 'ontvanger-meerdere';
      readonly ontvanger: string;
      readonly ontvangers: readonly string[];
    }
  | { readonly code: 'onbekend-bestand'; readonly bestand: string; readonly bedoeld?: string | undefined };

/** A sentence for each code, of the fields that go with it. */
export type ZinPerCode<F extends { readonly code: string }> = {
  readonly [C in F['code']]: (feit: Extract<F, { readonly code: C }>) => string;
};
