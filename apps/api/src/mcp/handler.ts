import { createMcpHandler } from '@modelcontextprotocol/server';
import { BODY_LIMIT } from '../request/read-body.ts';
import { mcpServer } from './server.ts';

/** Content never changes while the process lives, so there is nothing to subscribe to, and no stream to keep alive. */
export const mcpHandler = createMcpHandler(mcpServer, {
  maxRequestBodySize: BODY_LIMIT,
  maxSubscriptions: 0,
  keepAliveMs: 0,
});
