// By path: the package would depend on its own dependent.
import { nodeConfig } from '../vitest/src/node.ts';

export default nodeConfig({ test: { testTimeout: 60_000 } });
