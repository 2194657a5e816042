export { type Agendakop, agendaToIcal, kalenderToIcal } from './agenda.ts';
export { type Kalenderbestand, type Kalenderdag, toIcal } from './ical.ts';
