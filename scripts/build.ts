import { buildIfStale } from './steps/build.ts';

await buildIfStale();
