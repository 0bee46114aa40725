import { z } from 'zod';
import { fixtureSchema, type Fixture } from './fixture.ts';
import { guideSchema, type Guide } from './guide.ts';

/** content/services/<slug>/guide.yaml: a guide of the city's, or a fixture that says so. */
export const serviceSchema = z.discriminatedUnion('fixture', [guideSchema, fixtureSchema]);

export type Service = Guide | Fixture;

export const isGuide = (service: Service): service is Guide => !service.fixture;
