import { plugTests } from './plug-tests.ts';
import { startDeno } from './start.ts';

plugTests('Deno', startDeno);
