import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
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
  readonly titel: string;
  readonly tekst: string;
  /** Where more of it can be read. */
  readonly adres: string | null;
  /** It stays, as cancelled: who subscribed would otherwise keep it. */
  readonly afgelast: boolean;
  readonly soort: string;
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

/** A calendar as a file (RFC 5545): whole days of which the end is the first day that is not of them. */
export function toIcal({ naam, taal, bron, stempel, dagen }: Kalenderbestand): string {
  const kalender = ical({
    name: naam,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samenhang', product: 'kalender', language: taal.toUpperCase() },
    ttl: DAG,
    ...(bron === null ? {} : { source: bron }),
  });
  for (const { uid, volgnummer, datum, titel, tekst, adres, afgelast, soort } of dagen)
    kalender.createEvent({
      id: uid,
      sequence: volgnummer,
      stamp: at(stempel),
      start: at(datum),
      end: dayAfter(datum),
      allDay: true,
      summary: titel,
      description: tekst,
      status: afgelast ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A last day does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: soort }],
      ...(adres === null ? {} : { url: adres }),
      ...(afgelast
        ? {}
        : { alarms: [{ type: ICalAlarmType.display, trigger: HERINNERING * DAG, description: titel }] }),
    });
  return `${kalender.toString()}\r\n`;
}
