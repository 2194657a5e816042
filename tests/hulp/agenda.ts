/**
 * Whether a feed is an iCalendar file as RFC 5545 has it. No validator on npm tells all of that: @ts-ics/schema-zod (MIT,
 * kept up) has the strictest schema of those looked at, and refuses what lacks a property or has a value of another kind;
 * @filecage/ical has no licence, node-ical and icalendar.js take whatever comes, codebruinc/ics-validator-action is no package.
 * What none of them looks at are the rules below, of which each is refused once in agendakeur.test.ts.
 */
import { parseIcsCalendar } from '@ts-ics/schema-zod';
import ICAL from 'ical.js';

/** Properties that stand at most once in an event (RFC 5545, 3.6.1). */
const eenmalig = [
  'uid',
  'dtstamp',
  'dtstart',
  'dtend',
  'summary',
  'description',
  'status',
  'sequence',
  'url',
];

const octetten = 75;

/** A line ends with CRLF and has at most 75 octets (3.1); a number is whole (3.8.7.4). */
function lineFaults(tekst: string): string[] {
  const regels = tekst.split('\r\n');
  return [
    ...(/(?<!\r)\n|\r(?!\n)/u.test(tekst) || regels.at(-1) !== '' ? ['line ending'] : []),
    ...(regels.some((regel) => Buffer.byteLength(regel) > octetten) ? ['line length'] : []),
    // Both readers make a number of whatever stands there.
    ...(regels.some((regel) => /^SEQUENCE[:;](?!\d+$)/u.test(regel)) ? ['sequence'] : []),
  ];
}

/** An end is of the same kind as its beginning, and after it (3.8.2.2); a property stands once. */
function eventFaults(punt: ICAL.Component): string[] {
  const [begin, eind] = ['dtstart', 'dtend'].map((naam) => punt.getFirstProperty(naam));
  const [van, tot] = [begin, eind].map((een) => een?.getFirstValue() as ICAL.Time | undefined);
  const dubbel = eenmalig.filter((naam) => punt.getAllProperties(naam).length > 1);
  return [
    ...dubbel.map((naam) => `${naam} twice`),
    ...(begin && eind && begin.type !== eind.type ? ['dtend of another kind'] : []),
    ...(van && tot && tot.compare(van) <= 0 ? ['dtend not after dtstart'] : []),
  ];
}

/** A UID, with which of its recurrences, is of one event (3.8.4.7). */
function uidFaults(punten: readonly ICAL.Component[]): string[] {
  const wie = punten.map((punt) =>
    [punt.getFirstPropertyValue('uid'), punt.getFirstPropertyValue('recurrence-id') ?? ''].join(' '),
  );
  return new Set(wie).size === wie.length ? [] : ['uid twice'];
}

function schemaFaults(tekst: string): string[] {
  try {
    parseIcsCalendar(tekst);
    return [];
  } catch (error) {
    return [`schema: ${(error as Error).message}`];
  }
}

/** What is wrong with a feed; nothing where it may be subscribed to. */
export function findAgendafouten(tekst: string): readonly string[] {
  const fouten = [...lineFaults(tekst), ...schemaFaults(tekst)];
  try {
    const kalender = new ICAL.Component(ICAL.parse(tekst) as unknown[]);
    const punten = kalender.getAllSubcomponents('vevent');
    return [...fouten, ...punten.flatMap(eventFaults), ...uidFaults(punten)];
  } catch (error) {
    return [...fouten, `syntax: ${(error as Error).message}`];
  }
}
