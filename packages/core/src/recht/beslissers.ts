/** The kinds of body (soort opdrachtgever) that the law gives a decision or a duty. */
export const BESLISSERS = [
  'college',
  'raad',
  'burgemeester',
  'schoolbesturen',
  'zorgkantoor',
  'zorgverzekeraar',
  'uwv',
  'svb',
  'politie',
  'rijk',
] as const;
export type Beslisser = (typeof BESLISSERS)[number];

/** The deciders that every gemeente has one of: they are known by the gemeenten they come from. */
const GEMEENTELIJK: readonly Beslisser[] = ['college', 'raad', 'burgemeester'];

/** Whether each gemeente has one of these: its college, raad or burgemeester. */
export function isGemeentelijk(beslisser: Beslisser): boolean {
  return GEMEENTELIJK.includes(beslisser);
}
