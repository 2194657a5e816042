import type { Rol } from '@samenhang/core';
import type { Kringrol } from '@samenhang/core/kring';
import type { Opgavegebeurtenis } from '@samenhang/core/opgave';

/** A message of the server to somebody: what happened or is asked, with its fields. Moments are ISO 8601, UTC. */
export type Berichtfeit =
  /** Somebody may become a member. */
  | {
      readonly soort: 'uitnodiging';
      readonly organisatie: string;
      readonly rol: Rol;
      readonly verlooptOp: string;
    }
  /** The link of an invitation was used to make an account that is there already. */
  | { readonly soort: 'genodigd'; readonly organisatie: string; readonly verlooptOp: string }
  /** Somebody forgot their password. */
  | { readonly soort: 'herstel'; readonly minuten: number; readonly verlooptOp: string }
  /** Somebody signed in with a browser that was not seen before. */
  | { readonly soort: 'nieuwe-browser'; readonly op: string; readonly browser: string | null }
  /** The password was changed. */
  | { readonly soort: 'wachtwoord-gewijzigd'; readonly op: string }
  /** A passkey was added. */
  | { readonly soort: 'passkey-toegevoegd'; readonly op: string; readonly naam: string }
  /** Of a task as owner of a body: before its day, or when that is past. */
  | {
      readonly soort: 'herinnering';
      readonly organisatie: string;
      /** Of the body. */
      readonly naam: string;
      readonly wat: string;
      readonly datum: string;
      readonly moment: 'vooraf' | 'te-laat';
    }
  /** Somebody may take part in a room in which peers review one another: nothing is told of it before they agree to its rules. */
  | { readonly soort: 'kringnodiging'; readonly rol: Kringrol; readonly verlooptOp: string }
  /** It is the day on which a room would look back. */
  | { readonly soort: 'kringterugblik'; readonly datum: string }
  /** An organisation of theirs was asked to own a signal too: nothing is told of the signal. */
  | { readonly soort: 'signaalvraag'; readonly organisatie: string }
  /** Of a step of an opgave that somebody follows; `organisatie` is empty where the day itself did it. */
  | {
      readonly soort: 'opgave';
      readonly opgave: string;
      readonly titel: string;
      readonly wat: Opgavegebeurtenis['wat'];
      readonly organisatie: string;
      readonly op: string;
    }
  /** Somebody (empty where they are no longer here) mentioned them at a design: nothing of what was said is told. */
  | { readonly soort: 'genoemd'; readonly ontwerp: string; readonly titel: string; readonly door: string }
  /** An organisation of theirs is named in an opgave, and asked whether it agrees. */
  | {
      readonly soort: 'opgavevraag';
      readonly opgave: string;
      readonly titel: string;
      readonly organisatie: string;
    }
  /** The day has come to look back at an opgave of an organisation of theirs. */
  | { readonly soort: 'terugkijken'; readonly opgave: string; readonly titel: string; readonly datum: string }
  /** The day has come to look back at what an organisation of theirs decided after an incident, or to decide. */
  | { readonly soort: 'incident'; readonly incident: string; readonly titel: string; readonly datum: string }
  /** Who manages an organisation of theirs took their second step. */
  | { readonly soort: 'tweede-stap-gewist'; readonly op: string; readonly organisatie: string };
