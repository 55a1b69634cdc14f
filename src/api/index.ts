/** The server of the desk: what it answers, whom it refuses, and the threads that read for it. */
export { type Pool, poolOf } from './readers/pool.ts';
export { type Served, startServer } from './server.ts';
