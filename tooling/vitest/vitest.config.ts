import { browserConfig } from './src/browser.ts';
import { nodeConfig, together } from './src/node.ts';

export default together(nodeConfig(), await browserConfig());
