export type {
  EigenProbleemfeit,
  Foutfeit,
  Probleemfeit,
  Schrijfwijze,
  Verwante,
  ZinPerCode,
} from './feiten.ts';
export { describeFout, describeProbleem, type Foutzinnen, type Probleemsoort } from './zinnen.ts';
