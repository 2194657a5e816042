import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

/** One day in a calendar. */
export interface Kalenderdag {
  /** The same for ever: by it a calendar knows the day again when it moves. */
  readonly uid: string;
  /** Higher after every change. */
  readonly volgnummer: number;
  /** ISO date; it takes the whole day. */
  readonly datum: string;
  /** The last day, where it takes more than one. */
  readonly tot?: string;
  readonly titel: string;
  readonly tekst: string;
  /** Where more of it can be read. */
  readonly adres: string | null;
  /** It stays, as cancelled: who subscribed would otherwise keep it. */
  readonly afgelast: boolean;
  readonly soort: string;
  /** Days before it that one is reminded; null: not. Without: two weeks. */
  readonly herinnering?: number | null;
  /** When it came to be so (ISO 8601), where that is not the day of the whole. */
  readonly gewijzigd?: string;
}

/** A calendar that people subscribe to. */
export interface Kalenderbestand {
  readonly naam: string;
  readonly taal: 'nl' | 'en';
  /** The address of the calendar itself; null where it has none, such as a file. */
  readonly bron: string | null;
  /** ISO date of what it was made of. */
  readonly stempel: string;
  readonly dagen: readonly Kalenderdag[];
}

const DAG = 86_400;
/** Reminders come so many days before. */
const HERINNERING = 14;

const at = (datum: string): Date => new Date(`${datum}T00:00:00Z`);
const dayAfter = (datum: string): Date => new Date(at(datum).getTime() + DAG * 1000);

function eventOf(dag: Kalenderdag, stempel: string): ICalEventData {
  const { uid, volgnummer, datum, tot = datum, titel, tekst, adres, afgelast, soort } = dag;
  const { herinnering = HERINNERING, gewijzigd } = dag;
  return {
    id: uid,
    sequence: volgnummer,
    stamp: gewijzigd === undefined ? at(stempel) : new Date(gewijzigd),
    start: at(datum),
    end: dayAfter(tot),
    allDay: true,
    summary: titel,
    description: tekst,
    status: afgelast ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A last day does not make anybody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: [{ name: soort }],
    ...(adres === null ? {} : { url: adres }),
    ...(afgelast || herinnering === null
      ? {}
      : { alarms: [{ type: ICalAlarmType.display, trigger: herinnering * DAG, description: titel }] }),
  };
}

/** A calendar as a file (RFC 5545): whole days of which the end is the first day that is not of them. */
export function toIcal({ naam, taal, bron, stempel, dagen }: Kalenderbestand): string {
  const kalender = ical({
    name: naam,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samenhang', product: 'kalender', language: taal.toUpperCase() },
    ttl: DAG,
    // Whole days have no hour: this tells a calendar where they are days.
    x: { 'X-WR-TIMEZONE': 'Europe/Amsterdam' },
    ...(bron === null ? {} : { source: bron }),
  });
  for (const dag of dagen) kalender.createEvent(eventOf(dag, stempel));
  return `${kalender.toString()}\r\n`;
}
