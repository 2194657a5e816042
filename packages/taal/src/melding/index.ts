export { describeFout, describeProbleem, type Probleemsoort } from './zinnen.ts';
