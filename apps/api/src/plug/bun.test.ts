import { plugTests } from './plug-tests.ts';
import { startBun } from './start.ts';

plugTests('Bun', startBun);
