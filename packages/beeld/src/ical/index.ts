export { agendaToIcal, kalenderToIcal } from './agenda.ts';
export { type Kalenderdag, toIcal } from './ical.ts';
