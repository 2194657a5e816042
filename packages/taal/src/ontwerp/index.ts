export { isLeesfout, nearestKnown } from './bedoeld.ts';
export type { Aanspreking, Ontwerpzinnen, Vocabulaire } from './zinnen.ts';
