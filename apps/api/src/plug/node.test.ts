import { plugTests } from './plug-tests.ts';
import { startNode } from './start.ts';

plugTests('Node', startNode);
