// The judge of calendar feeds: it lets a good one pass, and refuses each fault that is planted in it.

import { expect, it } from 'vitest';
import { findAgendafouten } from '../hulp/agenda.ts';

const goed = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Samenhang//NL',
  'METHOD:PUBLISH',
  'BEGIN:VEVENT',
  'UID:a@samenhang',
  'DTSTAMP:20260101T000000Z',
  'DTSTART;VALUE=DATE:20270301',
  'DTEND;VALUE=DATE:20270302',
  'SUMMARY:Vergadering',
  'SEQUENCE:1',
  'STATUS:CANCELLED',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'DESCRIPTION:Vergadering',
  'TRIGGER:-P7D',
  'END:VALARM',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const without = (regel: string) => goed.replace(`${regel}\r\n`, '');

it('lets a good feed pass', () => {
  expect(findAgendafouten(goed)).toEqual([]);
});

it.each([
  ['no DTSTAMP', without('DTSTAMP:20260101T000000Z'), /schema.*stamp/su],
  ['no UID', without('UID:a@samenhang'), /schema.*uid/su],
  ['no PRODID', without('PRODID:-//Samenhang//NL'), /schema.*prodId/su],
  ['no VERSION', without('VERSION:2.0'), /schema.*version/su],
  [
    'a day that is none',
    goed.replace('DTEND;VALUE=DATE:20270302', 'DTEND;VALUE=DATE:straks'),
    /syntax|schema/u,
  ],
  ['a day told as a time', goed.replace('DTSTART;VALUE=DATE:', 'DTSTART:'), /syntax|schema|another kind/u],
  ['a status that is none', goed.replace('STATUS:CANCELLED', 'STATUS:MISSCHIEN'), /schema.*status/su],
  ['an alarm without its moment', without('TRIGGER:-P7D'), /schema.*trigger/su],
  ['an event that does not end', without('END:VEVENT'), /syntax|schema/u],
  ['one UID of two events', goed.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/su, '$&$&'), /uid twice/u],
  ['an end before its beginning', goed.replace('DATE:20270302', 'DATE:20270228'), /dtend not after dtstart/u],
  ['an end that is no later', goed.replace('DATE:20270302', 'DATE:20270301'), /dtend not after dtstart/u],
  [
    'an end of another kind',
    goed.replace('DTEND;VALUE=DATE:20270302', 'DTEND:20270302T100000Z'),
    /dtend of another kind/u,
  ],
  ['a property twice', goed.replace('SEQUENCE:1', 'SUMMARY:Anders'), /summary twice/u],
  ['a number that is none', goed.replace('SEQUENCE:1', 'SEQUENCE:een'), /sequence|syntax/u],
  ['a line of 76 octets', goed.replace('Vergadering\r\nSEQ', `${'é'.repeat(34)}\r\nSEQ`), /line length/u],
  ['lines that end otherwise', goed.replaceAll('\r\n', '\n'), /line ending/u],
])('refuses %s', (_wat, feed, fout) => {
  expect(feed).not.toBe(goed);
  expect(findAgendafouten(feed).join('\n')).toMatch(fout);
});
