import type {
  Instemmingstand,
  Kringaandacht,
  Kringrol,
  Kringsjabloon,
  Kringstaat,
  Kringtekstsoort,
  Kringthema,
  Planstap,
  Stapstanden,
  Voortgang,
} from '@samenhang/core/kring';

/** A room in a list, for who takes part. */
export interface Kringkop {
  readonly id: string;
  readonly titel: string;
  readonly sjabloon: Kringsjabloon;
  readonly staat: Kringstaat;
  readonly startdag: string;
  /** What who asks is in it. */
  readonly rol: Kringrol;
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly geslotenOp: string | null;
  readonly vernietigOp: string | null;
  readonly vernietigdOp: string | null;
  readonly terugblikOp: string | null;
  readonly teruggebliktOp: string | null;
  readonly aandacht: readonly Kringaandacht[];
}

export interface Kringlid {
  readonly persoon: string;
  readonly naam: string;
  readonly rol: Kringrol;
  readonly hoedanigheid: string;
  readonly regels: string;
  readonly aanvaardOp: string;
}

export interface Kringtekst {
  readonly id: string;
  readonly soort: Kringtekstsoort;
  readonly thema: Kringthema | null;
  readonly tekst: string;
  /** Who wrote it; null where they are no longer here. */
  readonly wie: string | null;
  readonly versie: number;
  readonly gemaaktOp: string;
  readonly gewijzigdOp: string;
  readonly verzondenOp: string | null;
  /** Of a question that may be sent on. */
  readonly instemming: Instemmingstand | null;
}

/** An agreement as it is written. */
export interface Afspraakinhoud {
  readonly wat: string;
  readonly eigenaar: string;
  readonly datum: string;
  readonly voortgang: Voortgang | null;
  readonly toelichting: string;
}

export interface Kringafspraak extends Afspraakinhoud {
  readonly id: string;
  readonly versie: number;
}

export interface Kringnodiging {
  readonly id: string;
  readonly email: string;
  readonly rol: Kringrol;
  readonly verlooptOp: string;
}

/** All of a room that who asks may see. */
export interface Kring extends Kringkop {
  readonly leerplekken: number;
  readonly stappen: Stapstanden;
  readonly plan: readonly Planstap[];
  readonly leden: readonly Kringlid[];
  readonly teksten: readonly Kringtekst[];
  readonly afspraken: readonly Kringafspraak[];
  /** For who may invite. */
  readonly nodigingen: readonly Kringnodiging[];
}
