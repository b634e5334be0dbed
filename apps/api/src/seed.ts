import 'reflect-metadata';
import { seedDatabase } from '@coordinator/composition';
import { runProcess } from '@coordinator/platform';

await runProcess((config) => seedDatabase(config));
