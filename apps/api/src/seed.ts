import 'reflect-metadata';
import { seedDatabase } from '@coordinator/composition';
import { run } from './run';

await run((config) => seedDatabase(config));
