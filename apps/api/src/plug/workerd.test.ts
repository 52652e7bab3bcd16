import { plugTests } from './plug-tests.ts';
import { startWorkerd } from './start.ts';

plugTests('workerd', startWorkerd);
