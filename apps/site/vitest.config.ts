import { browserConfig } from '@cramps/vitest-config/browser';
import { nodeConfig, together } from '@cramps/vitest-config';

export default together(nodeConfig(), await browserConfig());
