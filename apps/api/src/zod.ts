/**
 * zod, able to describe itself for OpenAPI. It is imported from here and before the schemas of the content package: only
 * schemas that are made afterwards can be described.
 */
export { z } from '@hono/zod-openapi';
