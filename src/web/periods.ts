export { dayWords, periodWords } from '../language/vi/index.ts';
