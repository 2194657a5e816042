export type {
  EigenProbleemfeit,
  Foutfeit,
  Probleemfeit,
  Schrijfwijze,
  Verwante,
  ZinPerCode,
} from './feiten.ts';
